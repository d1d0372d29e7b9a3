import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { phone as words } from "#words/phone.ts";

import { halfDay, pack } from "../../e2e/kit.ts";
import { button, css, role, type Device, type Target, type Win } from "../device.ts";
import { gone, says, see } from "../fixtures.ts";

export const PHONE = { width: 390, height: 844 };

export const payload = participantPayload(halfDay, pack);
const pages = phoneSteps(expandScenes(halfDay, pack)).flatMap((step) => step.pages);

/** The first page of a participant's phone that is like this. */
export function pageWhere(fits: (page: (typeof pages)[number]) => boolean) {
  const page = pages.find(fits);
  if (!page) throw new Error("The half day has no such page for a phone.");
  return page;
}

/** A participant, with the half day's link open on a phone. */
export class Participant {
  readonly win: Win;

  constructor(win: Win) {
    this.win = win;
  }

  static async open(device: Device, page = ""): Promise<Participant> {
    return new Participant(await device.open(`#/mee/${payload}${page && `/${page}`}`));
  }

  async goTo(page = ""): Promise<void> {
    await this.win.goto(`#/mee/${payload}${page && `/${page}`}`);
  }

  async asked(text: string): Promise<void> {
    await says(this.win, css("h1"), text);
  }

  /** Writes an answer and adds it to those that are there. */
  async answer(text: string, into: Target = role("textbox")): Promise<void> {
    await this.win.type(into, text);
    await this.win.press("Enter");
    await see(this.win, button(words.change.replace("{{text}}", text)));
  }

  async begin(): Promise<void> {
    await this.win.click(button(words.cover.begin));
    await gone(this.win, button(words.cover.begin));
  }
}
