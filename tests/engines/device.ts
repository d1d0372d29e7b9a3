/** What is looked for on a page: by role and name, as assistive technology tells it, or by a selector. */
export interface Target {
  role?: string;
  /** A string is the whole name. */
  name?: string | RegExp;
  css?: string;
  /** Only what has this text in it. */
  text?: string;
  within?: Target;
  /** Which of those that are found; the first one unless told, the last one for -1. */
  nth?: number;
}

export const role = (kind: string, name?: string | RegExp, within?: Target): Target => ({
  role: kind,
  ...(name !== undefined && { name }),
  ...(within && { within }),
});

export const css = (selector: string, within?: Target): Target => ({
  css: selector,
  ...(within && { within }),
});

export const button = (name: string | RegExp, within?: Target): Target =>
  role("button", name, within);

/** A file that the app saved. */
export interface Saved {
  name: string;
  text: string;
}

/** One window of a browser, the same in each engine. What is not there yet is waited for. */
export interface Win {
  /** Opens an address of the site, written from its root: "#/draaiboeken". A whole address opens as it is. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Presses a key, named as in the DOM, with "Control+" or "Shift+" before it. */
  press(key: string): Promise<void>;
  click(target: Target): Promise<void>;
  /** Puts a text in a field by typing, in place of what stands there. */
  type(target: Target, text: string): Promise<void>;
  /** Puts a value in a field as if it was pasted, or picked where the browser itself offers a calendar or a clock. */
  set(target: Target, value: string): Promise<void>;
  focus(target: Target): Promise<void>;
  /** How many of this are to be seen now. */
  count(target: Target): Promise<number>;
  /** What a person reads in each that is found now. */
  texts(target: Target): Promise<string[]>;
  /** A property of the first that is found, null where there is none. */
  property(target: Target, name: string): Promise<unknown>;
  drag(from: Target, to: Target): Promise<void>;
  evaluate<T, A>(work: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  resize(width: number, height: number): Promise<void>;
  /** The window that opens by what is done. */
  popup(act: () => Promise<void>): Promise<Win>;
  /** The file that is saved by what is done. */
  saved(act: () => Promise<void>): Promise<Saved>;
  /** Picks a file where what is done asks for one. */
  pick(act: () => Promise<void>, file: string): Promise<void>;
  close(): Promise<void>;
}

/** A machine of its own: a browser that has never seen the app, and the address where it finds it. */
export interface Device {
  /** The address of the app, with a slash at its end. */
  readonly site: string;
  open(address?: string): Promise<Win>;
  /** Takes the site away, as a network that fails. */
  unplug(): Promise<void>;
}

/** A property of an element, read in the page. */
export const readProperty = (element: Element, name: string): unknown =>
  (element as unknown as Record<string, unknown>)[name] ?? element.getAttribute(name);

/** Runs in a page: a value comes into a field behind the back of React, which then hears of it. */
export function setValue(element: Element, value: string): void {
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value");
  property?.set?.call(element, value);
  element.dispatchEvent(new Event("input", { bubbles: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Places that stay the same when the mouse comes there: only then do they hold until it is pressed. */
export async function rested(
  read: () => Promise<number[]>,
  come: (places: number[]) => Promise<void>,
): Promise<[number, number, number, number]> {
  for (let before = await read(); ;) {
    await come(before);
    const now = await read();
    const [x = 0, y = 0, endX = 0, endY = 0] = now;
    if (now.join() === before.join()) return [x, y, endX, endY];
    before = now;
  }
}

/** Runs in a page: waits until what was done has been drawn, and what follows from that. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Runs in a page: everything that it complains about is written down. */
export function collectComplaints(): void {
  const page = window as unknown as { complaints?: string[] };
  if (page.complaints) return;
  const complaints: string[] = [];
  page.complaints = complaints;
  addEventListener("error", ({ message }) => complaints.push(`exception: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) =>
    complaints.push(`rejection: ${String(reason)}`),
  );
  document.addEventListener("securitypolicyviolation", (breach) =>
    console.error(`Policy breached: ${breach.violatedDirective} by ${breach.blockedURI}`),
  );
  const error = console.error.bind(console);
  console.error = (...said: unknown[]) => {
    complaints.push(`console: ${said.map(String).join(" ")}`);
    error(...said);
  };
}
