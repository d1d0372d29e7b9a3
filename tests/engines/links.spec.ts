// Links of every kind, those that were frozen and those that are broken.
import { readdirSync, readFileSync } from "node:fs";

import { submissionPayload } from "#domain/handover/submission.ts";
import { participantPlanId } from "#domain/link/participantIds.ts";
import { handover } from "#words/handover.ts";
import { phone } from "#words/phone.ts";
import { phoneTrouble } from "#words/phoneTrouble.ts";
import { share } from "#words/share.ts";
import { shareFirst } from "#words/shareFirst.ts";

import { halfDay } from "../e2e/kit.ts";
import { button, css, role } from "./device.ts";
import { expect, says, see, test } from "./fixtures.ts";
import { label } from "./pages/facilitator.ts";
import { payload, PHONE } from "./pages/phone.ts";
import { openWithPlan, openWithSession, standing, stored } from "./pages/storage.ts";

interface Frozen {
  kind: string;
  payload: string;
  gives?: { title?: string };
  problem?: keyof typeof phoneTrouble;
}

const folder = new URL("../fixtures/links/", import.meta.url);
const frozen = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Frozen,
);

test("links to a session open as they always did, and broken ones say what is wrong", async ({
  device,
}) => {
  const win = await (await device({ size: PHONE })).open("empty.html");
  const links = frozen.filter(({ kind }) => kind === "mee");
  const good = links.filter(({ gives }) => gives?.title);
  // An address without a payload is no link at all.
  const bad = links.filter(({ problem = "", payload: it }) => it.trim() && problem in phoneTrouble);
  expect(good.length).toBeGreaterThan(3);
  expect(bad.length).toBeGreaterThan(3);
  for (const link of good) {
    await win.goto(`#/mee/${link.payload}`);
    await says(win, css("h1"), link.gives?.title ?? "");
  }
  for (const link of bad) {
    await win.goto(`#/mee/${link.payload}`);
    await says(win, css("h1"), phone.trouble.title);
    await says(win, css("main"), phoneTrouble[link.problem ?? "noise"]);
  }
  // The whole link is found in a message that broke it in two.
  const site = await win.evaluate(() => location.href.split("#")[0] ?? "", null);
  const words = `Kijk: <${site}#/mee/${payload.slice(0, 5)} ${payload.slice(5)}>.`;
  await win.set(role("textbox", phoneTrouble.field), words);
  await win.click(button(phoneTrouble.open));
  await says(win, css("h1"), "Halve dag");
});

test("a colleague gets the whole plan by a link, beside what was there", async ({ device }) => {
  const plan = { ...halfDay, id: "mine", title: "Leren op de vloer", room: "Zaal 2" };
  const win = await openWithPlan(await device(), plan);
  await win.click(button(shareFirst.button));
  await win.click(label(share.colleague));
  const field = role("textbox", share.link);
  await expect.poll(() => win.property(field, "value")).toMatch(/#\/draaiboek-van\//u);
  const link = String(await win.property(field, "value"));

  const machine = await device();
  const other = await openWithPlan(machine, { ...plan, title: "Van een ander" });
  await other.goto(link.slice(link.indexOf("#")));
  await says(other, css("h1"), "Leren op de vloer");
  await other.click(button(share.came.keep));
  await see(other, css("[data-step]"));
  await expect.poll(() => stored(other)).toContain("Leren op de vloer");
  expect(await stored(other)).toContain("Van een ander");
});

test("answers by a link go to the session that runs here, and elsewhere can be copied", async ({
  device,
}) => {
  const answer = { step: "awareness", prompt: "awareness-4", text: "van een ander venster" };
  const given = submissionPayload({
    plan: participantPlanId(halfDay),
    name: "Femke",
    answers: [{ ...answer, mark: "Slxg1DF-" }],
  });
  const machine = await device();
  const win = await openWithSession(machine, standing(0), "/regie");
  await win.press("?");
  await win.click(button(handover.title));
  const other = await machine.open(`#/geef/${given}`);
  await says(other, css("main"), "Binnengehaald");
  await says(win, role("region", handover.waiting), "van een ander venster");
  await other.reload();
  await says(other, css("main"), handover.came.takenKnown);
  const lone = await (await device()).open(`#/geef/${given}`);
  await says(lone, css("main"), "Op dit toestel antwoordt geen open sessie");
  await lone.goto("#/geef/kapot123456");
  await says(lone, css("h1"), phone.trouble.title);
});
