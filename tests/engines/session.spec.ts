// The facilitator's session with one screen, from the first screen to the report.
import { common } from "#words/common.ts";
import { writeFileSync } from "node:fs";

import { home } from "#words/home.ts";
import { planFiles } from "#words/planFiles.ts";
import { report } from "#words/report.ts";
import { run } from "#words/run.ts";
import { stage as words } from "#words/stage.ts";
import { undo } from "#words/undo.ts";

import { button, css, role } from "./device.ts";
import { expect, gone, has, says, see, test } from "./fixtures.ts";
import { dialog, Facilitator, noteLine, panel, stage, timer } from "./pages/facilitator.ts";
import {
  NAMES,
  openWithSession,
  placeOf,
  sceneAt,
  scenes,
  standing,
  stored,
} from "./pages/storage.ts";

const talk = placeOf("awareness/together/awareness-1");

test("a session starts with names, goes on and back, and is found again", async ({ device }) => {
  const win = await (await device()).open();
  const me = new Facilitator(win);
  await me.start("Amira, Bram\nGülşen; Productie\nمحمد");
  await me.stands(0);
  for (const key of ["PageDown", "ArrowRight", "Space"]) await win.press(key);
  await me.stands(3);
  for (const key of ["PageUp", "ArrowLeft"]) await win.press(key);
  await me.stands(1);
  await win.press("o");
  await win.type(css("input", dialog), "U2");
  await win.click({ ...css("button", dialog), text: "U2" });
  const place = placeOf("statements/before/statements-2");
  await me.stands(place);
  await win.reload();
  await me.stands(place);
  await me.more(common.home);
  await says(win, role("region", home.open), "Halve dag");
  await win.click(button(home.continue));
  await me.stands(place);
});

test("the clock runs, pauses, is right after a reload, and takes a minute more", async ({
  device,
}) => {
  const win = await openWithSession(await device(), standing(talk));
  await says(win, timer, "4:00");
  await win.press("t");
  await says(win, timer, /3:\d\d/u);
  await win.press("t");
  await says(win, timer, words.paused);
  const [left = ""] = /3:\d\d/u.exec((await win.texts(timer)).join()) ?? [];
  await win.reload();
  await says(win, timer, left);
  await win.press("+");
  await says(win, timer, left.replace("3:", "4:"));
  await win.press("-");
  await win.press("t");
  await says(win, timer, /[23]:\d\d/u);
});

test("a note is added, changed, removed, put back, and kept", async ({ device }) => {
  const win = await openWithSession(await device(), standing(talk));
  const me = new Facilitator(win);
  await see(win, stage);
  await me.openNotes();
  await me.note("Vragen mag, ook twee keer");
  await me.note("“Zo leer je dat”, zei Noë");
  await win.click(button("Verwijder", noteLine("Zo leer je dat")));
  await says(win, css("body"), undo.noteDeleted);
  await gone(win, noteLine("Zo leer je dat"));
  await win.click(button(common.undo));
  await see(win, noteLine("Zo leer je dat"));
  await win.reload();
  await see(win, stage);
  await me.openNotes();
  await see(win, noteLine("Zo leer je dat"));
  await see(win, noteLine("Vragen mag"));
});

test("answers gather on the board", async ({ device }) => {
  const place = scenes.findIndex(({ kind }) => kind === "board");
  const win = await openWithSession(await device(), standing(place));
  const me = new Facilitator(win);
  await see(win, stage);
  await me.openNotes();
  for (const { title } of sceneAt(place).board?.columns ?? []) {
    await me.note(`Iets bij ${title}`, role("textbox", `Notitie bij ${title}`, panel));
  }
  await me.closePanel();
  for (const { title } of sceneAt(place).board?.columns ?? []) {
    await says(win, stage, `Iets bij ${title}`);
  }
});

test("hands are counted before and after the talk", async ({ device }) => {
  const before = placeOf("statements/before/statements-1");
  const win = await openWithSession(await device(), standing(before));
  const me = new Facilitator(win);
  const options = sceneAt(before).poll?.options ?? [];
  const count = async (hands: number[]) => {
    await win.press("n");
    for (const [index, { label }] of options.entries()) {
      await win.type(role("spinbutton", label, panel), String(hands[index]));
    }
    await says(win, panel, "8 van 8 stemmen");
    await me.closePanel();
  };
  await me.stands(before);
  await count([5, 2, 1]);
  const after = placeOf("statements/after/statements-1");
  for (let place = before; place < after; place += 1) await win.press("PageDown");
  await says(win, css("header", stage), words.round.after);
  await count([2, 5, 1]);
  await says(win, stage, "was 5");
  await says(win, stage, "was 2");
});

test("the experiment is guessed, scored, and shows its result", async ({ device }) => {
  const win = await openWithSession(await device(), standing(placeOf("experiment/predict")));
  const me = new Facilitator(win);
  await me.stands(placeOf("experiment/predict"));
  await win.press("n");
  await win.type(role("spinbutton", /groep A/u, panel), "1");
  await win.type(role("spinbutton", /groep B/u, panel), "3");
  await me.closePanel();
  for (let place = placeOf("experiment/predict"); place < placeOf("experiment/score"); place += 1) {
    await win.press("PageDown");
  }
  await me.stands(placeOf("experiment/score"));
  await win.press("n");
  const went = role("group", /^Hoe het ging bij/u, panel);
  await see(win, went);
  const people = await win.count(went);
  for (let nth = 0; nth < people; nth += 1) {
    await win.click({
      ...css("label", { ...went, nth }),
      text: nth < people / 2 ? "niet" : "gelukt",
    });
  }
  await me.closePanel();
  await win.press("PageDown");
  await says(win, stage, `0 van ${people / 2}`);
  await says(win, stage, `${people / 2} van ${people / 2}`);
  await says(win, stage, "jullie dachten 3");
});

test("black, white, dark, and the code for the phones", async ({ device }) => {
  const win = await openWithSession(await device(), standing(talk));
  await see(win, stage);
  for (const [key, name] of [
    ["b", "black"],
    ["w", "white"],
  ] as const) {
    await win.press(key);
    await see(win, css(`[data-cover=${name}]`));
    await win.press(key);
    await gone(win, css(`[data-cover=${name}]`));
  }
  await win.press("q");
  await see(win, role("img", /^QR-code van/u));
  await win.press("Escape");
  await gone(win, role("img", /^QR-code van/u));
  const colour = () =>
    win.evaluate(
      () => getComputedStyle(document.querySelector("[data-stage]")!).backgroundColor,
      null,
    );
  const light = await colour();
  await win.press("d");
  await expect.poll(colour).not.toBe(light);
});

test("a rehearsal leaves nothing behind", async ({ device }) => {
  const win = await (await device()).open();
  const me = new Facilitator(win);
  await me.start("Amira, Bram, Daan", true);
  await see(win, { ...css("body"), text: run.practice });
  await win.press("PageDown");
  await me.openNotes();
  await me.note("alleen om te proberen");
  await win.reload();
  await says(win, css("h1"), "Deze sessie staat niet op dit toestel");
  expect(await stored(win)).not.toContain("proberen");
});

test("the report names nobody unasked, is saved, and its backup opens elsewhere", async ({
  device,
}, testInfo) => {
  const last = placeOf("closing");
  const session = standing(last);
  const note = { id: "n1", text: "Een halfuur samen kijken; op vrijdag", createdAt: 1 };
  const scene = sceneAt(talk);
  const captures = {
    ...session.captures,
    [scene.captureKey]: { notes: [note], drafts: {}, poll: {} },
  };
  const win = await openWithSession(await device(), { ...session, captures });
  await new Facilitator(win).stands(last);
  await new Facilitator(win).finish();
  const main = role("main");
  await says(win, main, note.text);
  const shown = (await win.texts(main)).join();
  for (const name of NAMES) expect(shown).not.toContain(name);
  const markdown = await win.saved(() => win.click(button(planFiles.markdown)));
  expect(markdown.name).toMatch(/^halve-dag-.*\.md$/u);
  expect(markdown.text).toContain("Een halfuur samen kijken");
  expect(markdown.text).not.toContain("Gülşen");
  await win.click(role("switch", report.withNames));
  await says(win, main, "Gülşen");
  const csv = await win.saved(() => win.click(button(report.csv)));
  expect(csv.name).toMatch(/\.csv$/u);
  expect(csv.text).toContain('"Een halfuur samen kijken; op vrijdag"');
  expect(csv.text).toContain("Gülşen");
  const backup = await win.saved(() => win.click(button(common.saveFile)));
  expect(backup.name).toMatch(/\.json$/u);
  const file = testInfo.outputPath("backup.json");
  writeFileSync(file, backup.text);

  const other = await (await device()).open();
  await see(other, button(home.openFile));
  await other.pick(() => other.click(button(home.openFile)), file);
  await other.click(button(`${home.report}: Halve dag`));
  await says(other, role("main"), note.text);
  await has(other, role("switch", report.withNames), "ariaChecked", "false");
});
