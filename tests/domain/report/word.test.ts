import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { documentWord } from "#domain/planFiles/word.ts";
import { reportDocument } from "#domain/report/document.ts";
import type { ReportBlock, ReportDoc } from "#domain/report/tree.ts";
import { setVotes } from "#domain/session/captures/counts.ts";
import { addNote } from "#domain/session/captures/notes.ts";

import { words as fileWords } from "../planFiles/fixture.ts";
import { isWellFormed, paragraphsOf, unzip } from "../planFiles/unzip.ts";
import { build, full, halfway, note, people, start, toMarkdown, words } from "./fixture.ts";

async function filesOf(doc: ReportDoc) {
  return unzip(await documentWord(reportDocument(doc, words), fileWords));
}

async function linesOf(doc: ReportDoc): Promise<string[]> {
  return paragraphsOf((await filesOf(doc)).get("word/document.xml") ?? "");
}

/** What a block tells, in the order of reading: notes, counts and who sat together. */
function toldIn(block: ReportBlock): string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "notes":
      return block.notes.map(({ text }) => text);
    case "board":
      return block.columns.flatMap(({ title, notes }) =>
        notes.length === 0 ? [] : [title, ...notes.map(({ text }) => text)],
      );
    case "poll":
      return block.options.flatMap(({ label, before, after }) => [
        label,
        String(before ?? words.unknown),
        String(after ?? words.unknown),
        words.shift(before, after),
      ]);
    case "trial":
      return block.groups.map(({ done, of }) => words.trial.done(done, of));
    case "groups":
      return block.groups.flatMap(({ name, people: who }) => [words.group(name), ...who]);
  }
}

const told = (doc: ReportDoc): string[] =>
  doc.sections.flatMap(({ title, items }) => [
    title,
    ...items.flatMap(({ titles, blocks }) => [...titles, ...blocks.flatMap(toldIn)]),
  ]);

/** Whether each piece stands in a text behind the one before it; the first that does not. */
function missing(text: string, pieces: readonly string[]): string | undefined {
  let at = 0;
  return pieces.find((piece) => {
    const found = text.indexOf(piece, at);
    at = found + piece.length;
    return found < 0;
  });
}

/** Letters that mean nothing to Markdown, and that stand in no other text of a report. */
const word = fc.string({ unit: fc.constantFrom("Ϟ", "Ϡ", "Ϣ", "Ϥ"), minLength: 4, maxLength: 8 });

describe("a report in Word and in Markdown", () => {
  it("holds every note, count and group, once, in the order of the report", async () => {
    const place = fc.record({
      key: fc.constantFrom("one/talk-1", "one/board-places", "four/board-places", "weg/ergens"),
      column: fc.option(fc.constantFrom("in-use", "not-yet", "weg"), { nil: undefined }),
      person: fc.option(fc.constantFrom("p0", "p3"), { nil: undefined }),
      group: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
    });
    const typed = fc.uniqueArray(fc.tuple(word, place), {
      maxLength: 8,
      selector: ([text]) => text,
    });
    await fc.assert(
      fc.asyncProperty(typed, fc.nat(40), fc.boolean(), async (notes, votes, names) => {
        let session = setVotes(full(), "one/talk-1", "after", "disagree", votes);
        notes.forEach(([text, { key, ...said }], at) => {
          const known = Object.fromEntries(
            Object.entries(said).filter(([, value]) => value !== undefined),
          );
          session = addNote(session, key, note(`x${at}`, { text: `<${text}>`, ...known }));
        });
        const doc = build(session, names);
        const lines = await linesOf(doc);
        const plain = toMarkdown(doc).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
        for (const text of [lines.join("\n"), plain]) {
          expect(missing(text, told(doc))).toBeUndefined();
          for (const [one] of notes) expect(text.split(`<${one}>`)).toHaveLength(2);
          expect(people.some(({ name }) => text.includes(name.split(" ")[0]!))).toBe(names);
        }
        for (const said of doc.sections
          .flatMap(({ items }) => items)
          .flatMap(({ blocks }) => blocks))
          if (said.kind === "notes")
            for (const { text, person } of said.notes)
              if (person !== "")
                expect(lines.some((line) => line.includes(`${text} (${person}`))).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it("tells of the times, of steps without notes and of who was there", async () => {
    const lines = await linesOf(build(halfway(), true));
    expect(lines[0]).toBe("Een plan");
    expect(lines).toContain("een dag · 6 mensen");
    expect(lines.find((line) => line.startsWith("Er waren: Zeldrik Q., "))).toBeDefined();
    const head = lines.indexOf("stap");
    expect(lines.slice(head, head + 8)).toEqual([
      "stap",
      "begin",
      "gepland",
      "werkelijk",
      "Welkom",
      "0'",
      "5",
      "7",
    ]);
    expect(await linesOf(build(full()))).toContain("Stil: Welkom, Pauze.");
    expect(await linesOf(build(start()))).toContain("Niets genoteerd.");
  });
});

describe("the Word file of a report", () => {
  let files = new Map<string, string>();
  let xml = "";
  beforeAll(async () => {
    files = await filesOf(build(full(), true));
    xml = files.get("word/document.xml") ?? "";
  });

  it("has its steps and what was asked in the outline, and numbered pages", () => {
    expect(xml.match(/<w:pStyle w:val="Title"\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(5);
    const titled = build(full(), true).sections.flatMap(({ items }) =>
      items.filter(({ titles }) => titles.length > 0),
    );
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(titled.length);
    const footer = [...files].find(([name]) => name.startsWith("word/footer"))?.[1] ?? "";
    expect(footer).toMatch(/>Pagina <.*PAGE.*NUMPAGES/su);
  });

  it("is sound: every part well formed, each table with a head that comes back, none that touch", () => {
    for (const [name, file] of files)
      if (name.endsWith(".xml")) expect([name, isWellFormed(file)]).toEqual([name, true]);
    const tables = xml.match(/<w:tbl>/gu)?.length ?? 0;
    expect(tables).toBeGreaterThan(0);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
    expect(xml.includes("</w:tbl><w:tbl>")).toBe(false);
    expect(xml).not.toMatch(/<w:t(?: [^>]*)?>[^<]*[\r\n][^<]*<\/w:t>/u);
  });

  it("keeps the lines of a note, and leaves out signs that XML does not know", async () => {
    const text = "a\u0000b\uD800 <w:t> & ]]>\r\nc";
    const lines = await linesOf(build(addNote(start(), "one/talk-1", note("x", { text }))));
    expect(lines).toContain("ab <w:t> & ]]>\nc");
  });
});
