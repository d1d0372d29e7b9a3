// A device that goes round, and one that was in two sessions of one plan: nobody reads what another wrote.
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { usePhone } from "#stores/phone.ts";

import { leavePhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

const HOUR = 3_600_000;
const WORDS = "wat ik hier schreef";
const plan = planOf([step("discussion")]);
const page = "discussion/discussion-1";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2027-03-05T09:00:00"), toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  resetPhone();
});

const question = () => screen.findByText("Op dit toestel schreef al iemand");
const field = () => screen.findByRole<HTMLTextAreaElement>("textbox");

/** Opens a page by the link of a session, and writes in its field. */
async function write(mark: string) {
  const view = showPhone(plan, page, mark);
  await view.user.type(await field(), WORDS);
  return view;
}

/** Everything that can be seen or is read aloud. */
const shown = () => `${document.body.textContent} ${document.body.innerHTML}`;

async function expectAsked() {
  await question();
  expect(shown()).not.toContain(WORDS);
  expect(document.querySelector("textarea")).toBeNull();
}

test("the same tab goes on in the same session, also when it is loaded anew", async () => {
  await write("aaaa");
  leavePhone("kept");
  showPhone(plan, page, "aaaa");
  expect((await field()).value).toBe(WORDS);
});

test.each([
  ["another session", "aaaa", "bbbb"],
  ["the plan itself", "aaaa", ""],
  ["a session, after the plan itself", "", "aaaa"],
])("in the same tab %s asks who is there", async (_name, before, after) => {
  const view = await write(before);
  view.unmount();
  showPhone(plan, page, after);
  await expectAsked();
  fireEvent.click(screen.getByText("Nee, begin leeg"));
  expect((await field()).value).toBe("");
  // Who comes back to the first one is asked too: the tab has been another's since.
  leavePhone("kept");
  showPhone(plan, page, before);
  await expectAsked();
  fireEvent.click(screen.getByText(/^Ja, dat was ik \(5 maart/u));
  expect((await field()).value).toBe(WORDS);
});

test("a device that lay aside for hours asks, loaded anew or not", async () => {
  await write("aaaa");
  vi.setSystemTime(Date.now() + 7 * HOUR);
  fireEvent(document, new Event("visibilitychange"));
  expect((await field()).value).toBe(WORDS);
  vi.setSystemTime(Date.now() + 2 * HOUR);
  fireEvent(document, new Event("visibilitychange"));
  await expectAsked();
  leavePhone("kept");
  showPhone(plan, page, "aaaa");
  await expectAsked();
  fireEvent.click(screen.getByText(/^Ja, dat was ik/u));
  expect((await field()).value).toBe(WORDS);
  // Who said so is not asked again.
  fireEvent(document, new Event("visibilitychange"));
  leavePhone("kept");
  showPhone(plan, page, "aaaa");
  expect((await field()).value).toBe(WORDS);
});

test("what is kept nowhere stays in its window, however long that lies aside", async () => {
  const view = showPhone(plan, page, "aaaa");
  await field();
  usePhone.getState().setKeep(false);
  await view.user.type(await field(), WORDS);
  vi.setSystemTime(Date.now() + 20 * HOUR);
  fireEvent(document, new Event("visibilitychange"));
  expect((await field()).value).toBe(WORDS);
});

test.each(["", "meenemen"])(
  "on %j a device is handed on, and what was written stays",
  async (at) => {
    const view = await write("aaaa");
    view.goTo(at);
    fireEvent.click(await screen.findByText("Iemand anders is aan de beurt"));
    await expectAsked();
    fireEvent.click(screen.getByText("Nee, begin leeg"));
    // Not on a page of somebody else's words.
    await screen.findByText("Wat gebeurt er met je woorden?");
    expect(shown()).not.toContain(WORDS);
    view.goTo(page);
    vi.setSystemTime(Date.now() + HOUR);
    await view.user.type(await field(), "van de volgende");
    view.goTo("");
    fireEvent.click(await screen.findByText("Iemand anders is aan de beurt"));
    await question();
    fireEvent.click(screen.getAllByText(/^Ja, dat was ik/u)[1]!);
    view.goTo(page);
    expect(await screen.findByText(WORDS)).toBeDefined();
    expect(screen.queryByText("van de volgende")).toBeNull();
  },
);
