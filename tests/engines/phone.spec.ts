// What a participant does on a phone.
import { common } from "#words/common.ts";
import { handover } from "#words/handover.ts";
import { phone as words } from "#words/phone.ts";
import { phoneEnd, phoneGive, phoneWipe } from "#words/phoneEnd.ts";

import { button, css, role, type Target } from "./device.ts";
import { expect, gone, has, says, see, test } from "./fixtures.ts";
import { Facilitator, label } from "./pages/facilitator.ts";
import { pageWhere, Participant, PHONE } from "./pages/phone.ts";
import { openWithSession, standing, stored } from "./pages/storage.ts";

const question = pageWhere(({ kind, prompt }) => kind === "ask" && prompt !== undefined);
const asked = question.prompt?.text ?? "";

test("a link opens the session, and answers are found back on the same phone", async ({
  device,
}) => {
  const me = await Participant.open(await device({ size: PHONE }));
  const { win } = me;
  await me.asked("Halve dag");
  expect(await win.evaluate(() => [innerWidth, innerHeight], null)).toEqual([390, 844]);
  await me.begin();
  await win.click(button(words.next));
  await me.asked(asked);
  await me.answer("Zelf de weegbrug ijken");
  await win.type(role("textbox"), "en nog een halve zin");
  await win.reload();
  await see(win, button("Wijzig: Zelf de weegbrug ijken"));
  await has(win, role("textbox"), "value", "en nog een halve zin");
  await win.click(button(words.next));
  await win.back();
  await me.asked(asked);
  await me.goTo();
  await win.click(button(words.cover.goOn));
  await me.asked(asked);
});

test("a field grows with what is written in it, and shrinks when that was added", async ({
  device,
}) => {
  // On its side a phone has no room to spare.
  const me = await Participant.open(
    await device({ size: { width: 844, height: 390 } }),
    question.id,
  );
  const { win } = me;
  await see(win, role("textbox"));
  const tall = async () => Number(await win.property(role("textbox"), "clientHeight"));
  const empty = await tall();
  await win.set(role("textbox"), "Een zin over wat er gebeurde.\n".repeat(4));
  await expect.poll(tall).toBeGreaterThan(empty);
  // All of it is to be seen.
  await has(win, role("textbox"), "scrollHeight", await tall());
  await win.click(button(words.add));
  await has(win, role("textbox"), "clientHeight", empty);
});

test("a statement fills the phone, to hold up", async ({ device }) => {
  const page = pageWhere(({ kind }) => kind === "vote");
  const { win } = await Participant.open(await device({ size: PHONE }), page.id);
  await win.click(button("oneens"));
  const card = role("dialog", "Stemkaart: oneens");
  await see(win, card);
  await has(win, card, "clientWidth", 390);
  await has(win, card, "clientHeight", 844);
  await win.press("Escape");
  await gone(win, card);
  await has(win, button("oneens"), "ariaPressed", "true");
});

test("the worksheet keeps ways to learn with what is for, against, and around them", async ({
  device,
}) => {
  const way = pageWhere(({ prompt }) => prompt?.entry === "way");
  const me = await Participant.open(await device({ size: PHONE }), way.id);
  const { win } = me;
  await me.answer("meekijken");
  await me.goTo(pageWhere(({ prompt }) => prompt?.entry === "sides").id);
  await me.answer("je ziet het gebeuren", role("textbox", "Voordelen van meekijken"));
  await me.answer("er is geen tijd", role("textbox", "Nadelen van meekijken"));
  await me.goTo(pageWhere(({ prompt }) => prompt?.entry === "around").id);
  await me.answer("vrijdag om drie", role("textbox", "Hoe kan je heen om: er is geen tijd"));
  await me.goTo("meenemen");
  for (const text of ["meekijken", "je ziet het gebeuren", "er is geen tijd", "vrijdag om drie"]) {
    await says(win, css("main"), text);
  }
});

test("single sentences are handed over, and the facilitator takes them in", async ({ device }) => {
  const me = await Participant.open(await device({ size: PHONE }), question.id);
  const { win } = me;
  await me.answer("ik belde een collega");
  await me.answer("dit houd ik voor mij");
  await me.goTo("meenemen");
  await win.click(button(phoneEnd.give));
  await win.click(label("ik belde een collega"));
  await win.type(role("textbox", phoneGive.name), "Femke");
  const preview = role("region", phoneGive.preview);
  await says(win, preview, "Van: Femke");
  await says(win, preview, "ik belde een collega");
  expect((await win.texts(preview)).join()).not.toContain("voor mij");
  await win.click(button(phoneGive.code));
  await see(win, role("img", /QR-code 1 van 1/u));
  await win.click(button(common.done));
  // No engine lets a test read the clipboard; what a browser refuses is shown to copy by hand.
  await win.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  }, null);
  await win.click(button(phoneGive.copy));
  const field: Target = role("textbox", phoneGive.text);
  await see(win, field);
  const message = String(await win.property(field, "value"));
  expect(message).toContain("- ik belde een collega");
  expect(message).not.toContain("voor mij");

  const other = await openWithSession(await device(), standing(0), "/regie");
  await new Facilitator(other).win.press("?");
  await other.click(button(handover.title));
  await other.set(role("textbox", handover.paste), message);
  await other.click(button(handover.take));
  await says(other, role("region", handover.waiting), "ik belde een collega");
  await says(other, role("region", handover.waiting), "Femke");
  await other.click(button("Neem over: ik belde een collega"));
  await says(other, role("region", handover.done), handover.stateAccepted);
});

test("what one wants to try becomes a reminder", async ({ device }) => {
  const { win } = await Participant.open(await device({ size: PHONE }), "meenemen");
  await win.type(role("textbox", phoneEnd.pledge), "Elke vrijdag meekijken");
  await win.set(css("input[type=date]"), "2027-03-05");
  const file = await win.saved(() => win.click(button(phoneEnd.calendar)));
  expect(file.name).toBe("mijn-voornemen.ics");
  expect(file.text).toContain("20270305");
  expect(file.text).toContain("Elke vrijdag meekijken");
  await win.reload();
  await has(win, role("textbox", phoneEnd.pledge), "value", "Elke vrijdag meekijken");
  await has(win, css("input[type=date]"), "value", "2027-03-05");
});

test("whoever keeps nothing leaves nothing, and one press wipes all", async ({ device }) => {
  const me = await Participant.open(await device({ size: PHONE }), question.id);
  const { win } = me;
  await me.answer("iets van mij");
  await expect.poll(() => stored(win)).toContain("iets van mij");
  await me.goTo();
  await win.click(button(phoneWipe.session));
  await expect.poll(() => stored(win)).not.toContain("iets van mij");
  await win.click(button(common.undo));
  await expect.poll(() => stored(win)).toContain("iets van mij");
  await win.click(label(words.cover.keep));
  await expect.poll(() => stored(win)).not.toContain("iets van mij");
});
