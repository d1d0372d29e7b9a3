import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import i18next from "i18next";
import { expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { attendanceDocument } from "#domain/document/attendance.ts";
import { programmeBlocks, programmeDocument } from "#domain/document/programme.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { documentWord, planWord } from "#domain/planFiles/word.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import { jpegOf } from "../pictures/heads.ts";
import { pageFills } from "../../harness/pages.ts";
import { hasTool } from "../../harness/tools.mjs";
import { kit, prepared, words } from "./fixture.ts";

const bytesOf = (plan: Plan) =>
  planWord(trainerPlan(plan, kit, words), words, { notes: true, pictures: new Map() });

/** LibreOffice's reading of a Word file; gives the path of what it made. */
function converted(bytes: Uint8Array, to: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "word-"));
  writeFileSync(path.join(folder, "plan.docx"), bytes);
  // A profile of its own: one that is open elsewhere would keep this one from starting.
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      folder,
      path.join(folder, "plan.docx"),
    ],
    { stdio: "pipe", timeout: 280_000 },
  );
  return path.join(folder, `plan.${to.slice(0, 3)}`);
}

it.skipIf(!hasTool("soffice"))(
  "opens in LibreOffice with every title, question and cue in it",
  async () => {
    const flat = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
    const text = flat(
      readFileSync(converted(await bytesOf(prepared), "txt:Text (encoded):UTF8"), "utf8"),
    );
    const { steps, scenes } = expandScenes(prepared, kit);
    for (const { title } of steps) expect(text).toContain(flat(title));
    for (const { cues, prompt } of scenes) {
      for (const cue of cues) expect(text).toContain(flat(cue.text));
      expect(text).toContain(flat(prompt?.text ?? ""));
    }
  },
);

it.skipIf(!hasTool("soffice") || !hasTool("pdftoppm", "-v"))(
  "is laid out in full pages: half a day leaves none but the last more than half empty",
  async () => {
    const halfDay = kit.plans.find(({ id }) => id === "half-day-180")!;
    const bytes = await bytesOf({ ...halfDay, start: "13:00", people: 18 });
    const fills = pageFills(converted(bytes, "pdf"));
    expect(fills.length).toBeGreaterThan(4);
    expect(fills.length).toBeLessThanOrEqual(13);
    expect(fills.slice(0, -1).filter((fill) => fill < 0.5)).toEqual([]);
  },
);

it.skipIf(!hasTool("soffice") || !hasTool("pdftoppm", "-v"))(
  "has the programme of half a day on one page, with its sentences",
  async () => {
    const said = handoutWords(i18next.t);
    const plan = {
      ...kit.plans.find(({ id }) => id === "half-day-180")!,
      start: "13:00",
      aim: "Zien wat je elke dag al leert. ".repeat(5),
      announcement: "Er is soep om half een.\n".repeat(6),
    };
    const choices = { names: true, sentences: true };
    const made = programmeBlocks(programmeDocument(plan, kit.exercises, said, choices), said);
    const bytes = await documentWord(made, words, undefined);
    const fills = pageFills(converted(bytes, "pdf"));
    expect(fills).toHaveLength(1);
    expect(fills[0]).toBeGreaterThan(0.5);
  },
);

it.skipIf(!hasTool("soffice") || !hasTool("pdftoppm", "-v"))(
  "has eighteen names and three lines more on one page, all to sign, and sixty on full pages",
  async () => {
    const listed = async (people: number) => {
      const names = Array.from({ length: people }, (_, at) => `Annemieke Vandenberghe ${at}`);
      const plan = { ...prepared, names: names.join("\n"), organisation: "Vlierbos vzw" };
      const made = attendanceDocument(plan, kit.exercises, people, handoutWords(i18next.t));
      const logo = { bytes: jpegOf(800, 400), width: 800, height: 400 };
      return pageFills(converted(await documentWord(made, words, logo), "pdf"));
    };
    const fills = await listed(18);
    expect(fills).toHaveLength(1);
    expect(fills[0]).toBeGreaterThan(0.75);
    const more = await listed(60);
    expect(more.length).toBeLessThanOrEqual(4);
    expect(more.slice(0, -1).filter((fill) => fill < 0.5)).toEqual([]);
  },
);
