// How a target is found in a page of WebKit, and a key is pressed there.
import { Key } from "selenium-webdriver";

import type { Target } from "./device.ts";

interface Asked extends Omit<Target, "name" | "within"> {
  name?: string | { source: string; flags: string };
  within?: Asked;
}

export const asked = ({ name, within, ...rest }: Target): Asked => ({
  ...rest,
  ...(name !== undefined && {
    name: typeof name === "string" ? name : { source: name.source, flags: name.flags },
  }),
  ...(within && { within: asked(within) }),
});

/**
 * Runs in the page: what of a target is to be seen, or null where the library is not there yet. To reckon the name of
 * everything takes seconds on a large page: only what has the words of it somewhere is asked for its name.
 */
export function findIn(target: Asked): Element[] | null {
  type Find = (box: Element, role: string, options: object) => Element[];
  const { TestingLibraryDom } = window as unknown as {
    TestingLibraryDom?: { queryAllByRole: Find };
  };
  if (!TestingLibraryDom) return null;
  const close = (words: string) => words.replaceAll(/\s+/gu, "");
  const isCalled = (element: Element, role: string, name: string | RegExp): boolean => {
    const labels = (element as HTMLInputElement).labels ?? [];
    const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/u).filter(Boolean);
    const words = [
      element.getAttribute("aria-label"),
      ids.map((id) => document.getElementById(id)?.textContent).join(""),
      ...[...labels].map((label) => label.textContent),
      element.textContent,
      ...["alt", "title", "placeholder"].map((attribute) => element.getAttribute(attribute)),
    ].map((one) => close(one ?? ""));
    if (typeof name === "string" && !words.some((one) => one.includes(close(name)))) return false;
    const holder = element.parentElement ?? element;
    return TestingLibraryDom.queryAllByRole(holder, role, { hidden: true, name }).includes(element);
  };
  const find = ({ role, name, css, text, within }: Asked): Element[] => {
    const holder = within ? find(within) : [document.documentElement];
    const box = holder.at(within?.nth ?? 0);
    if (!box) return [];
    const wanted = typeof name === "object" ? new RegExp(name.source, name.flags) : name;
    const found = role
      ? TestingLibraryDom.queryAllByRole(box, role, { hidden: true })
      : [...box.querySelectorAll(css ?? "body")];
    return found.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        (role === undefined || element.closest("[aria-hidden=true], [inert]") === null) &&
        (text === undefined || (element.textContent ?? "").includes(text)) &&
        (role === undefined || wanted === undefined || isCalled(element, role, wanted)),
    );
  };
  return find(target);
}

/** Runs in the page: waits until an element rests in sight, and says what is wrong where a press would not reach it. */
export async function settle(element: Element): Promise<string> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height];
  };
  const inSight = ([left = 0, top = 0, width = 0, height = 0]: number[]) =>
    left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
  if (!inSight(place()))
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  let before = place();
  for (;;) {
    await frame();
    await frame();
    if (!element.isConnected) return "It went away.";
    const now = place();
    if (now.join() === before.join()) break;
    before = now;
  }
  const [left = 0, top = 0, width = 0, height = 0] = before;
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (hit === null || !(element.contains(hit) || hit.contains(element))) {
    // In a box that scrolls it may lie under its foot: the next try finds it in the middle.
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    return `Something lies over it: ${hit?.outerHTML.slice(0, 120) ?? "nothing"}`;
  }
  return element.matches(":disabled") ? "It is disabled." : "";
}

const KEYS: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Space: " ",
  Tab: Key.TAB,
};

/** The keys of a press such as "Control+z", in the order in which they go down. */
export const pressed = (press: string): string[] =>
  (press === "+" ? ["+"] : press.split("+")).map((key) => KEYS[key] ?? key);

/** Runs in the page: from here on the page tells whether this element heard of a press. */
export function hear(element: Element): void {
  const page = window as Window & { pressHeard?: boolean };
  page.pressHeard = false;
  const heard = () => {
    page.pressHeard = true;
  };
  element.addEventListener("click", heard, { once: true, capture: true });
}
