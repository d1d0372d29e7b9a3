import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { documentMarkdown } from "#domain/planFiles/markdown.ts";
import { documentWord } from "#domain/planFiles/word.ts";
import { agreementsDocument, agreementsOf } from "#domain/report/agreements.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { createSession } from "#domain/session/create.ts";
import { givenKey } from "#domain/session/captures/inbox.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import type { Session } from "#domain/session/types.ts";

import { words as fileWords } from "../planFiles/fixture.ts";
import { isWellFormed, paragraphsOf, unzip } from "../planFiles/unzip.ts";
import { AT, build, note, people, words } from "./fixture.ts";

/** A plan with every exercise of the kit, and a closing. */
const every: Plan = {
  id: "every",
  title: "Alles",
  summary: "",
  minutes: 0,
  audiences: [],
  activities: [],
  tasks: [],
  steps: [
    ...pack.exercises.map(({ id, prompts }) => ({
      id,
      kind: "exercise" as const,
      exercise: id,
      prompts: prompts.map((prompt) => prompt.id),
      ...(id === "experiment" && { task: pack.tasks[0]!.id }),
    })),
    { id: "end", kind: "closing", title: "Einde", headline: "En nu?", minutes: 5 },
  ],
};

const STEP = "culture/extra-first-step";
const WAY = givenKey("my-learning", "my-learning-4");
const kept = ["end", STEP, WAY];

const begin = (): Session =>
  createSession(every, expandScenes(every, pack), people, { id: "s", now: AT });

function sheet(session: Session, names = false) {
  const doc = build(session, names);
  return agreementsDocument(doc, agreementsOf(session, doc), words);
}

function rowsOf(session: Session, names = false): string[][] {
  return sheet(session, names).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );
}

describe("what was agreed", () => {
  it("is asked for in the kit only where notes are written down", () => {
    const asking = pack.exercises
      .flatMap(({ phases }) => phases)
      .filter(({ agreements }) => agreements);
    expect(asking.map(({ captures }) => captures)).toEqual(["notes"]);
  });

  it("is what stands with the closing and with first steps, and ways to learn that were given", () => {
    let session = addNote(begin(), "end", note("a", { person: "p0" }));
    session = addNote(session, STEP, note("b", { by: "Iemand" }));
    session = addNote(session, WAY, note("c"));
    session = addNote(session, givenKey("my-learning", "my-learning-1"), note("d"));
    const filled = (names: boolean) => rowsOf(session, names).filter(([what]) => what !== "");
    const told = filled(true).map(([what = "", who = ""]) => `${what}: ${who}`);
    expect(told.toSorted()).toEqual(["tekst a: Zeldrik", "tekst b: Iemand", "tekst c: "]);
    expect(filled(false).every(([, who]) => who === "")).toBe(true);
  });

  it("is all of that and nothing else, wherever notes stand; nothing of what is private", () => {
    const keys = [
      ...new Set([
        ...begin().head.scenes.map(({ captureKey }) => captureKey),
        ...kept,
        "weg/ergens",
      ]),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 20 }), (places) => {
        const session = places.reduce(
          (now, key, at) => addNote(now, key, note(`x${at}`, { text: `${key} ${at}` })),
          begin(),
        );
        const expected = places.flatMap((key, at) => (kept.includes(key) ? `${key} ${at}` : []));
        const rows = rowsOf(session);
        const told = rows.flatMap(([what = ""]) => (what === "" ? [] : [what]));
        expect(told.toSorted()).toEqual(expected.toSorted());
        // There is always room for what was not typed.
        expect(rows.length - told.length).toBeGreaterThanOrEqual(4);
        expect(rows.length).toBeGreaterThanOrEqual(14);
      }),
    );
  });

  it("names nobody unasked, in Word or in Markdown", async () => {
    const session = addNote(
      addNote(begin(), "end", note("a", { person: "p0", text: "Elke dinsdag\nsamen" })),
      STEP,
      note("b", { by: "Iemand" }),
    );
    for (const names of [true, false]) {
      const made = sheet(session, names);
      const files = unzip(await documentWord(made, fileWords));
      const xml = files.get("word/document.xml") ?? "";
      const markdown = documentMarkdown(made, fileWords);
      const lines = paragraphsOf(xml);
      expect(lines[0]).toBe("Afspraken");
      expect(lines).toContain("Elke dinsdag\nsamen");
      expect(markdown).toContain("| Elke dinsdag samen | ");
      expect(markdown).toContain("| wat | wie | tegen wanneer | wanneer terug |");
      for (const text of [lines.join("\n"), markdown]) {
        expect(text.includes("Zeldrik")).toBe(names);
        expect(text.includes("Iemand")).toBe(names);
      }
      expect(xml.match(/<w:trHeight /gu)).toHaveLength(14);
      for (const [name, file] of files) {
        if (name.endsWith(".xml")) expect([name, isWellFormed(file)]).toEqual([name, true]);
      }
    }
  });
});
