// Reading a page aloud, with voices that stand in for those of a device.
import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { openPhone, planOf, resetPhone, speakWith, step } from "./setUp.tsx";

afterEach(resetPhone);

const plan = planOf([step("discussion"), step("experiment", { task: "bowline" })]);
const dutch = { lang: "nl-BE", localService: true };
const at = "discussion/discussion-1";
const button = (name: string) => screen.findByRole("button", { name });
const none = () => screen.queryByRole("button", { name: "Lees voor" });

test.each([
  ["none at all", []],
  ["a Dutch one that sends the words elsewhere", [{ lang: "nl-NL", localService: false }]],
  ["one of another language", [{ lang: "nb-NO", localService: true }]],
])("with %s there is no button", async (_, voices) => {
  speakWith(voices);
  openPhone(plan, at);
  // It comes with the other button for who reads with difficulty.
  await button("Grotere letters");
  expect(none()).not.toBeInTheDocument();
});

test.each(["nl", "nl-BE", "nl_NL"])("a voice in %s may come late", async (lang) => {
  const voices: (typeof dutch)[] = [];
  const { speech } = speakWith(voices);
  openPhone(plan, at);
  await button("Grotere letters");
  expect(none()).not.toBeInTheDocument();
  voices.push({ lang, localService: true });
  act(() => void speech.dispatchEvent(new Event("voiceschanged")));
  expect(none()).toBeVisible();
});

test("the question is read with what follows it, and a second press stops it", async () => {
  const { speech, said } = speakWith([{ lang: "en-GB", localService: true }, dutch]);
  const { user } = openPhone(plan, at);
  await user.click(await button("Lees voor"));
  expect(said[0]).toMatchObject({
    text: screen.getByRole("heading", { level: 1 }).textContent,
    voice: dutch,
    lang: "nl-BE",
  });
  expect(said.length).toBeGreaterThan(1);
  speech.cancel.mockClear();
  await user.click(await button("Stop met voorlezen"));
  expect(speech.cancel).toHaveBeenCalledTimes(1);
  expect(none()).toBeVisible();
});

test("at the end it can be read again", async () => {
  const { said } = speakWith([dutch]);
  const { user } = openPhone(plan, at);
  await user.click(await button("Lees voor"));
  act(() => void said.at(-1)?.dispatchEvent(new Event("end")));
  expect(none()).toBeVisible();
});

test("the steps of the small task are read, each by itself", async () => {
  const { said } = speakWith([dutch]);
  const { user } = openPhone(plan, "experiment/taak", { sides: { experiment: "b" } });
  await user.click(await button("Lees voor"));
  const steps = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(steps.length).toBeGreaterThan(3);
  expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining(steps));
});

test.each(["left", "hidden"])("it stops when the page is %s", async (how) => {
  const { speech } = speakWith([dutch]);
  const { user, goTo } = openPhone(plan, at);
  await user.click(await button("Lees voor"));
  speech.cancel.mockClear();
  if (how === "left") goTo("discussion/discussion-2");
  else {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
  }
  expect(speech.cancel).toHaveBeenCalledTimes(1);
  expect(none()).toBeVisible();
});
