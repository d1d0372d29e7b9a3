// Preparing a session: a plan, its steps, what comes out of the printer, and its files.
import { common } from "#words/common.ts";
import { writeFileSync } from "node:fs";

import type { Plan } from "#content/schema.ts";
import { pictures } from "#words/pictures.ts";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { start } from "#words/start.ts";

import { mine } from "../e2e/kit.ts";
import { button, css, role, type Win } from "./device.ts";
import { expect, gone, has, says, see, test } from "./fixtures.ts";
import { dialog, label, stage } from "./pages/facilitator.ts";
import { openWithPlan, stored } from "./pages/storage.ts";

/** A picture as it is kept in a plan. */
const PICTURE = /data:image\/[a-z]+;base64,([^"]+)/u;

const order = (win: Win) =>
  win.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("[data-step]")].map((one) => one.dataset["step"]),
    null,
  );

test("whoever never saw the app gets a plan that adds up, and starts it", async ({ device }) => {
  const win = await (await device()).open("#/draaiboeken");
  await win.click(button(planner.list.new));
  await win.click(label("Medewerkers"));
  await win.type(role("textbox", /^Welke activiteiten/u), "magazijn\nklantendienst");
  await win.type(role("textbox", planner.facts.title), "Dag 1");
  await win.set({ ...css("input[type=time]"), nth: 0 }, "13:00");
  await win.set({ ...css("input[type=time]"), nth: 1 }, "15:30");
  await win.type(role("textbox", planner.facts.people), "12");
  await win.click(button(new RegExp(planner.begin.propose, "u")));
  await says(win, css("body"), "precies rond · einde 15:30");
  await win.click(button(planner.head.start));
  await win.click(label(start.none, dialog));
  await win.click(button(common.start, dialog));
  await says(win, css("h1", stage), "Welkom");
});

test("steps are dragged, moved by keyboard, and put back", async ({ device }) => {
  const win = await openWithPlan(await device(), mine);
  await see(win, css("[data-step]"));
  const before = await order(win);
  await win.drag(button("Verplaats Leercultuur"), button("Verplaats Bewust worden"));
  await expect.poll(async () => (await order(win)).indexOf("culture")).toBe(1);
  await win.press("Control+z");
  await expect.poll(() => order(win)).toEqual(before);
  const place = before.indexOf("culture");
  await win.click(button("Leercultuur omhoog"));
  await expect.poll(async () => (await order(win)).indexOf("culture")).toBe(place - 1);
  // Picked up with the space bar, as a screen reader says it.
  await win.focus(button("Verplaats Leercultuur"));
  await win.press("Space");
  await see(win, { ...css("[role=status]"), text: "Leercultuur vastgepakt" });
  // What was picked up listens to the keys once the browser has had its turn.
  await win.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)), null);
  await win.press("ArrowDown");
  await see(win, { ...css("[role=status]"), text: `Plaats ${place + 1} van` });
  await win.press("Space");
  await expect.poll(() => order(win)).toEqual(before);
});

test("a step is changed, and what was typed is there after a reload", async ({ device }) => {
  const win = await openWithPlan(await device(), mine);
  await win.click(button(/^Bewerk Bewust worden/u));
  const other = { ...css("summary", dialog), text: "Andere woorden voor B1" };
  await win.click(other);
  await win.type(role("textbox", "Jouw woorden voor B1", dialog), "Wat lukt je nu wél?");
  await win.type(role("textbox", /^Notitie voor jezelf/u, dialog), "Flap klaarzetten");
  await win.press("Escape");
  await gone(win, dialog);
  await win.type(role("textbox", "Minuten voor Pauze"), "25");
  await win.press("Enter");
  await says(win, css("body"), "10 minuten te veel");
  await expect.poll(() => stored(win)).toContain("Wat lukt je nu wél?");
  await win.reload();
  await has(win, role("textbox", "Minuten voor Pauze"), "value", "25");
  await win.click(button(/^Bewerk Bewust worden/u));
  await win.click(other);
  await has(win, role("textbox", "Jouw woorden voor B1", dialog), "value", "Wat lukt je nu wél?");
  await has(win, role("textbox", /^Notitie voor jezelf/u, dialog), "value", "Flap klaarzetten");
});

test("every sheet stands ready for the printer", async ({ device }) => {
  const win = await openWithPlan(await device(), mine, "/afdrukken");
  await says(win, css("h1"), print.title);
  const read = {
    script: "In één oogopslag",
    programme: "bij benadering",
    cards: "U1",
    worksheet: "Naam",
    trial: "Groep B",
    door: "Welkom",
    attendance: "Handtekening",
    evaluation: "Wat kan de volgende keer beter?",
  };
  // A dialog of the system would stand over the page, and nothing here could press it.
  await win.evaluate(() => {
    const { dataset } = document.body;
    window.print = () => {
      dataset["printed"] = String(Number(dataset["printed"] ?? 0) + 1);
    };
  }, null);
  let printed = 0;
  for (const [kind, words] of Object.entries(read)) {
    await win.click(button(`Alleen dit afdrukken: ${print.kind[kind as keyof typeof read]}`));
    await says(win, css("main"), words);
    printed += 1;
    await see(win, css(`body[data-printed="${printed}"]`));
  }
  await win.click(button(planFiles.print));
  await see(win, css(`body[data-printed="${printed + 1}"]`));
});

test("a plan is saved in each form, and its file opens elsewhere", async ({ device }, testInfo) => {
  const win = await openWithPlan(await device(), mine);
  await win.click(button(planFiles.title));
  const take = (name: string) => win.saved(() => win.click(button(name, dialog)));
  const word = await take(planFiles.word);
  expect(word.name).toMatch(/\.docx$/u);
  expect(word.text.startsWith("PK")).toBe(true);
  const markdown = await take(planFiles.markdown);
  expect(markdown.name).toMatch(/\.md$/u);
  expect(markdown.text).toContain("Leren op de vloer");
  const calendar = await take(planFiles.calendar);
  expect(calendar.name).toMatch(/\.ics$/u);
  expect(calendar.text).toContain("20270305T");
  const saved = await take(common.saveFile);
  const file = testInfo.outputPath("plan.json");
  writeFileSync(file, saved.text);
  const other = await (await device()).open("#/draaiboeken");
  await see(other, button(planner.list.openFile));
  await other.pick(() => other.click(button(planner.list.openFile)), file);
  await says(other, css("main"), "“Leren op de vloer” staat nu bij je draaiboeken.");
  await other.click(button("Open: Leren op de vloer"));
  await expect.poll(() => order(other)).toEqual(mine.steps.map(({ id }) => id));
});

test("a photo for a task of one's own becomes small, and stands in the plan", async ({
  device,
}, testInfo) => {
  const plan: Plan = {
    ...mine,
    steps: mine.steps.map((step) =>
      step.kind === "exercise" && step.id === "experiment" ? { ...step, task: "hoed" } : step,
    ),
    ownTasks: [
      {
        id: "hoed",
        title: "de papieren hoed",
        tool: "krant",
        steps: ["Vouw dubbel.", "Vouw de hoeken om.", "Vouw de rand op."],
        check: "Hij blijft op je hoofd.",
      },
    ],
  };
  const win = await openWithPlan(await device(), plan);
  const photo = await win.evaluate(() => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 2400, height: 1800 });
    const context = canvas.getContext("2d")!;
    for (let at = 0; at < 4000; at += 1) {
      context.fillStyle = `hsl(${(at * 137) % 360} 60% 60%)`;
      context.fillRect((at * 7919) % 2400, (at * 104_729) % 1800, 40, 40);
    }
    return canvas.toDataURL("image/jpeg", 0.95).split(",")[1] ?? "";
  }, null);
  const file = testInfo.outputPath("foto.jpg");
  writeFileSync(file, Buffer.from(photo, "base64"));
  await win.click(button(/^Bewerk Proef op de som/u));
  await see(win, button(pictures.choose));
  await win.pick(() => win.click(button(pictures.choose)), file);
  await says(win, css("body"), "1 foto toegevoegd.");
  await see(win, { ...css("img", dialog) });
  await expect.poll(() => stored(win)).toMatch(PICTURE);
  const [, data = ""] = PICTURE.exec(await stored(win)) ?? [];
  expect(Buffer.from(data, "base64").length).toBeLessThanOrEqual(60_000);
});
