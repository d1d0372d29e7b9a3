import { existsSync, readFileSync } from "node:fs";

import { expect } from "@playwright/test";
import { By, Origin, type WebDriver, type WebElement } from "selenium-webdriver";

import type { Device, Target, Win } from "./device.ts";
import { collectComplaints, drawn, readProperty, rested, setValue } from "./device.ts";
import { takeSaved } from "./downloads.ts";
import { asked, findIn, hear, pressed, settle } from "./webkitPage.ts";
import type { WebKit } from "./webkit.ts";

/** Finds by role and name as Testing Library does; it comes into each page when it is first needed. */
const library = readFileSync(
  new URL(
    "../../node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js",
    import.meta.url,
  ),
  "utf8",
);

/** How long something is waited for; a machine that is busy with more takes its time. */
const PATIENCE = 120_000;

/** What all windows of one device have. */
interface Shared {
  webkit: WebKit;
  site: string;
  complaints: string[];
  wins: WebKitWin[];
}

class WebKitWin implements Win {
  readonly shared: Shared;
  readonly handle: string;

  constructor(shared: Shared, handle: string) {
    this.shared = shared;
    this.handle = handle;
    shared.wins.push(this);
  }

  /** The driver, with this window in hand. */
  private async driver(): Promise<WebDriver> {
    const { webkit } = this.shared;
    await webkit.turnTo(this.handle);
    return webkit.driver;
  }

  /** From here on complaints of the page are collected; those of the page before are kept. */
  async listen(): Promise<void> {
    const driver = await this.driver();
    await driver.executeScript(`(${collectComplaints.toString()})()`);
  }

  async gather(): Promise<void> {
    const driver = await this.driver();
    const found = await driver.executeScript("return window.complaints?.splice(0) ?? []");
    this.shared.complaints.push(...(found as string[]));
  }

  async goto(address: string) {
    await this.gather();
    const driver = await this.driver();
    await driver.get(new URL(address, this.shared.site).href);
    await this.listen();
  }

  async reload() {
    await this.gather();
    await (await this.driver()).navigate().refresh();
    await this.listen();
  }

  async back() {
    await (await this.driver()).navigate().back();
  }

  /** What a function of the page makes of all that is found. */
  private async ask<T>(target: Target, work: string, ...args: unknown[]): Promise<T> {
    const driver = await this.driver();
    const script = `const found = (${findIn.toString()})(arguments[0]);
      return found && (${work})(found, arguments[1]);`;
    const answer = await driver.executeScript<T | null>(script, asked(target), ...args);
    if (answer !== null) return answer;
    await driver.executeScript(library);
    return driver.executeScript<T>(script, asked(target), ...args);
  }

  private find(target: Target): Promise<WebElement[]> {
    return this.ask(target, "(found) => found");
  }

  /** Does something with the first that is found, as soon as that can be done. */
  private async act(target: Target, work: (element: WebElement) => Promise<void>): Promise<void> {
    await expect(async () => {
      const element = (await this.find(target)).at(target.nth ?? 0);
      if (!element) throw new Error(`There is no ${JSON.stringify(asked(target))}.`);
      await work(element);
    }).toPass({ timeout: PATIENCE });
  }

  /** Presses the middle of an element once it rests there: what still moves would be missed without a word. */
  private async pressOn(element: WebElement): Promise<void> {
    const driver = await this.driver();
    const lies = await driver.executeAsyncScript<string>(
      `(${settle.toString()})(arguments[0]).then(arguments[1])`,
      element,
    );
    if (lies !== "") throw new Error(lies);
    await driver.executeScript(`(${hear.toString()})(arguments[0])`, element);
    await element.click();
    // What moved in that moment was missed; of a page that is gone nothing is heard.
    if ((await driver.executeScript("return window.pressHeard")) === false)
      throw new Error("The press came down beside it.");
  }

  async press(key: string) {
    const driver = await this.driver();
    const keys = pressed(key);
    let actions = driver.actions();
    for (const one of keys) actions = actions.keyDown(one);
    for (const one of keys.toReversed()) actions = actions.keyUp(one);
    await actions.perform();
  }

  async click(target: Target) {
    await this.act(target, (element) => this.pressOn(element));
  }

  async type(target: Target, text: string) {
    await this.act(target, (element) => this.pressOn(element));
    await this.press("Control+a");
    if (text === "") await this.press("Delete");
    else await this.act(target, (element) => element.sendKeys(text));
  }

  async set(target: Target, value: string) {
    const driver = await this.driver();
    const script = `(${setValue.toString()})(arguments[0], arguments[1])`;
    await this.act(target, async (element) => {
      await driver.executeScript(script, element, value);
    });
  }

  async focus(target: Target) {
    const driver = await this.driver();
    await this.act(target, async (element) => {
      await driver.executeScript("arguments[0].focus()", element);
    });
  }

  count(target: Target) {
    return this.ask<number>(target, "(found) => found.length");
  }

  texts(target: Target) {
    return this.ask<string[]>(target, "(found) => found.map((one) => one.innerText)");
  }

  async property(target: Target, name: string) {
    const [value] = await this.ask<unknown[]>(
      target,
      `(found, [name, nth]) => found.slice(nth).slice(0, 1).map((one) => (${readProperty.toString()})(one, name) ?? null)`,
      [name, target.nth ?? 0],
    );
    return value ?? null;
  }

  async drag(from: Target, to: Target) {
    const driver = await this.driver();
    const script =
      "const { x, y, width, height } = arguments[0].getBoundingClientRect(); return [x + width / 2, y + height / 2]";
    const middle = async (target: Target): Promise<[number, number]> => {
      const element = (await this.find(target)).at(target.nth ?? 0);
      if (!element) throw new Error("There is nothing to drag.");
      return driver.executeScript(script, element);
    };
    await this.act(from, async (element) => {
      await driver.executeScript("arguments[0].scrollIntoView({ block: 'nearest' })", element);
    });
    const [x, y, endX, endY] = await rested(
      async () => [...(await middle(from)), ...(await middle(to))],
      async ([startX = 0, startY = 0]) => {
        const place = { origin: Origin.VIEWPORT, x: Math.round(startX), y: Math.round(startY) };
        await driver.actions().move(place).perform();
        await driver.executeAsyncScript(`(${drawn.toString()})().then(arguments[0])`);
      },
    );
    const go = (share: number) => ({
      origin: Origin.VIEWPORT,
      x: Math.round(x + (endX - x) * share),
      y: Math.round(y + (endY - y) * share),
      duration: 50,
    });
    await driver.actions().move(go(0)).press().perform();
    for (const share of [0.1, 0.4, 0.7, 1, 1]) {
      await driver.actions().move(go(share)).perform();
      // What is dragged finds its place when it is drawn.
      await driver.executeAsyncScript(`(${drawn.toString()})().then(arguments[0])`);
    }
    await driver.actions().release().perform();
  }

  async evaluate<T, A>(work: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    const driver = await this.driver();
    const { value, error } = await driver.executeAsyncScript<{ value: T; error?: string }>(
      `const done = arguments[1];
      Promise.resolve(arguments[0]).then(${work.toString()}).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`,
      arg,
    );
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async resize(width: number, height: number) {
    const driver = await this.driver();
    const window = driver.manage().window();
    await window.setRect({ x: 0, y: 0, width, height });
    // What stands around the page comes on top.
    await expect(async () => {
      const [insideWidth = 0, insideHeight = 0, wide = 0, high = 0] = await driver.executeScript<
        number[]
      >("return [innerWidth, innerHeight, outerWidth, outerHeight]");
      if (insideWidth === width && insideHeight === height) return;
      await window.setRect({
        width: width + wide - insideWidth,
        height: height + high - insideHeight,
      });
      throw new Error(`The window is ${insideWidth} × ${insideHeight}.`);
    }).toPass({ timeout: PATIENCE });
  }

  async popup(act: () => Promise<void>) {
    const driver = await this.driver();
    const before = new Set(await driver.getAllWindowHandles());
    await act();
    let opened: string | undefined;
    await expect(async () => {
      opened = (await driver.getAllWindowHandles()).find((handle) => !before.has(handle));
      if (opened === undefined) throw new Error("No window opened.");
    }).toPass({ timeout: PATIENCE });
    const win = new WebKitWin(this.shared, opened ?? "");
    await win.listen();
    return win;
  }

  async saved(act: () => Promise<void>) {
    const { downloads } = this.shared.webkit;
    await act();
    return takeSaved(downloads, PATIENCE);
  }

  async pick(act: () => Promise<void>, file: string) {
    if (!existsSync(file)) throw new Error(`There is no ${file}.`);
    const driver = await this.driver();
    // The system's own dialog cannot be steered: the field is given the file, and the dialog stays away.
    await driver.executeScript(
      "HTMLInputElement.prototype.click = new Proxy(HTMLInputElement.prototype.click, { apply: (click, input) => input.type === 'file' ? undefined : click.call(input) })",
    );
    await act();
    await expect(async () => {
      await driver.findElement(By.css("input[type=file]")).sendKeys(file);
    }).toPass({ timeout: PATIENCE });
  }

  async close() {
    const { wins, webkit } = this.shared;
    if (!wins.includes(this)) return;
    wins.splice(wins.indexOf(this), 1);
    await this.gather();
    await webkit.giveWindow(this.handle);
  }
}

/** A device in WebKit: a site of its own is a storage of its own, and one browser serves all tests. */
export function webkitDevice(
  webkit: WebKit,
  site: string,
  options: { size: { width: number; height: number }; unplug: () => Promise<void> },
): Device & { close: () => Promise<string[]> } {
  const shared: Shared = { webkit, site, complaints: [], wins: [] };
  return {
    site,
    unplug: options.unplug,
    open: async (address = "") => {
      const win = new WebKitWin(shared, await webkit.takeWindow());
      await win.resize(options.size.width, options.size.height);
      await win.goto(address);
      return win;
    },
    close: async () => {
      for (const win of shared.wins.slice()) await win.close();
      return shared.complaints;
    },
  };
}
