import { start } from "#words/start.ts";
import { common } from "#words/common.ts";
import type { Scene } from "#domain/scenes/types.ts";

import { button, css, role, type Target, type Win } from "../device.ts";
import { gone, says, see } from "../fixtures.ts";
import { sceneAt } from "./storage.ts";

export const stage = css("[data-stage]");
export const panel = role("complementary");
export const dialog = role("dialog");
export const timer = role("timer", undefined, stage);
const field = css("[data-note-field]");

/** A label with this text, to press. */
export const label = (text: string, within?: Target): Target => ({ ...css("label", within), text });

export const noteLine = (text: string): Target => ({
  ...role("listitem", undefined, panel),
  text,
});

/** Whoever guides a session with one screen. */
export class Facilitator {
  readonly win: Win;

  constructor(win: Win) {
    this.win = win;
  }

  /** Starts the half day from the first screen. */
  async start(names: string, practice = false): Promise<void> {
    const { win } = this;
    await win.click(button(`${common.start}: Halve dag`));
    await win.type(role("textbox", undefined, dialog), names);
    if (practice) await win.click(label(start.practice, dialog));
    await win.click(button(common.start, dialog));
    await see(win, stage);
  }

  /** This scene, and no other, is on the stage. */
  async stands(place: number): Promise<void> {
    await standsIn(this.win, sceneAt(place));
  }

  async openNotes(): Promise<void> {
    if ((await this.win.count(field)) === 0) await this.win.press("n");
    await see(this.win, field);
  }

  /** Writes in a field of the panel, and adds it. */
  async note(text: string, into: Target = field): Promise<void> {
    await this.win.type(into, text);
    await this.win.press("Enter");
    await see(this.win, noteLine(text));
  }

  async closePanel(): Promise<void> {
    await this.win.press("Escape");
    await gone(this.win, panel);
  }

  /** Opens what is asked for less often, and presses one of its buttons. */
  async more(name: string): Promise<void> {
    await this.win.press("?");
    await this.win.click(button(name, panel));
  }

  /** The bar comes when the mouse moves over the stage. */
  async finish(): Promise<void> {
    await this.win.drag(css("h1", stage), css("header", stage));
    await this.win.click(button(common.finish));
  }
}

/** What stands large on the stage of a window, and the code beside it. */
export async function standsIn(win: Win, scene: Scene): Promise<void> {
  await says(win, css("h1", stage), scene.prompt?.text ?? scene.headline);
  if (scene.prompt) await says(win, css("header", stage), scene.prompt.code);
}
