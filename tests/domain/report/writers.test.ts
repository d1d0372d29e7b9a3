import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { cell, toCsv } from "#domain/report/csv.ts";
import { escapeBlock, escapeLine } from "#domain/files/markdownEscape.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import { block, build, full, note, people, start, words, toMarkdown } from "./fixture.ts";
import { readCsv } from "./readCsv.ts";

const markdown = (names = false) => toMarkdown(build(full(), names));
const csv = (names = false) => readCsv(toCsv(build(full(), names), words).slice(1));

describe("Markdown", () => {
  it("writes a whole report", () => {
    expect(markdown(true)).toMatchInlineSnapshot(`
      "# Een plan

      een dag · 6 mensen

      Er waren: Zeldrik Q., Wibrandus, Quirijn, Ysolde, Xanthippe, Umberto

      ## Praten

      ### Per twee

      **Groep 1**: Xanthippe, Wibrandus

      **Groep 2**: Umberto, Quirijn

      **Groep 3**: Zeldrik, Ysolde

      ### B1 · Vraag een?

      | keuze | voor | na | verschil |
      | --- | ---: | ---: | --- |
      | eens | 6 | 3 | van 6 naar 3 |
      | oneens | 0 | – | van 0 naar – |

      - tekst n1 (Zeldrik)
      - tekst n2 (Groep 2)
      - ook half (niet afgewerkt)

      ### B2 · Vraag twee?

      **Al**

      - tekst n3

      **Nog niet**

      - half getypt (niet afgewerkt)

      **Zonder kolom**

      - tekst n4 (Wibrandus)

      ## Proef

      ### Groepen

      **Groep A**: Xanthippe, Wibrandus, Umberto

      **Groep B**: Quirijn, Zeldrik, Ysolde

      ### Kop result

      **A**: 3 van 3 · 0 bijna, 0 niet

      **B**: 2 van 3 · 1 bijna, 0 niet · dachten 2 · zeker 4,0

      ## Geheim

      Dit bleef bij hen.

      ## Samen één bord

      ### B1, B2 · Vraag een? / Vraag twee?

      **Al**

      - tekst n6

      ## Overige notities

      - tekst n5 (Quirijn)

      Stil: Welkom, Pauze.
      "
    `);
  });

  it.each([
    ["# kop", String.raw`\# kop`],
    ["- lijst", String.raw`\- lijst`],
    ["12. nummer", String.raw`12\. nummer`],
    ["*dik* _schuin_ `code`", String.raw`\*dik\* \_schuin\_ \`code\``],
    ["[link](x) | cel", String.raw`\[link\](x) \| cel`],
    ["<b>html</b> &amp;", "&lt;b&gt;html&lt;/b&gt; &amp;amp;"],
    ["===", String.raw`\===`],
    ["~~weg~~", String.raw`\~\~weg\~\~`],
    ["twee\nregels", "twee regels"],
    ["naïef “citaat” – dit blijft", "naïef “citaat” – dit blijft"],
  ])("writes %j as it was typed", (typed, written) => {
    expect(escapeLine(typed)).toBe(written);
  });

  it("keeps lines, and lets none of them become code, a list or a heading", () => {
    expect(escapeBlock("een\r\n\r\n    - twee\r# drie\n")).toBe("een\\\n\\- twee\\\n\\# drie");
  });

  it("never lets HTML or a mark through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const written of [escapeLine(text), escapeBlock(text)]) {
          const bare = written.replaceAll(/\\[\s\S]|&(?:amp|lt|gt);/gu, "");
          expect(bare).not.toMatch(/[<>&`*_[\]|\\]/u);
        }
      }),
    );
  });

  it("has one sentence for a session in which nothing was written down", () => {
    const text = toMarkdown(build(start()));
    expect(text).toContain("Niets genoteerd.");
    expect(text).not.toContain("Stil");
  });
});

describe("CSV", () => {
  const rowsOf = (kind: string, rows = csv()) => rows.filter((row) => row[3] === kind);

  it("has a row per note, per option and per number, and a column for people only if asked", () => {
    const [head, ...rows] = csv();
    expect(head).toEqual(
      Object.entries(words.csv.head).flatMap(([key, word]) => (key === "person" ? [] : [word])),
    );
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(rowsOf("notitie")).toHaveLength(8);
    expect(rowsOf("stemmen")).toEqual([
      ["Praten", "B1", "Vraag een?", "stemmen", "", "", "eens", "", "6", "3", "-3"],
      ["Praten", "B1", "Vraag een?", "stemmen", "", "", "oneens", "", "0", "", ""],
    ]);
    expect(rowsOf("proef")).toHaveLength(12);
    const named = csv(true);
    expect(rowsOf("aanwezig", named).map((row) => row[6])).toEqual(people.map(({ name }) => name));
    expect(named[0]).toContain("naam");
    expect(rowsOf("groep", named).map((row) => row[6])).toEqual(
      expect.arrayContaining(["Zeldrik", "Umberto"]),
    );
  });

  it("is read back by a reader that is not ours, cell by cell", () => {
    const typed = fc
      .string({ unit: fc.constantFrom(...Array.from("aé\u05D0👩‍🔧 ;,\"'\n=+-@\t")) })
      .map((text) => text.trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (texts) => {
        const session = texts.reduce(
          (now, text, index) => addNote(now, "one/talk-1", note(`x${index}`, { text })),
          start(),
        );
        const written = toCsv(build(session), words);
        expect(written.startsWith("\uFEFFoefening;kaart;")).toBe(true);
        const read = rowsOf("notitie", readCsv(written.slice(1))).map((row) => row[6]);
        const marked = (text: string) =>
          /^[=+\-@]/u.test(text) && !/^[+-] [aé\u05D0][aé\u05D0 ,]*$/u.test(text);
        expect(read).toEqual(texts.map((text) => (marked(text) ? `'${text}` : text)));
      }),
    );
  });

  it("never begins a cell as a formula begins", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...Array.from("=+-@\t\r\n"), " ", "＝"),
        (text, first) => {
          const [[read = ""] = []] = readCsv(`${cell(`${first}${text}`)}\r\n`);
          // But for an item of a list, which calls nothing and refers to nothing.
          expect(read).not.toMatch(
            /^\s*[=+\-@＝](?! \p{L}[^=+*/^&|!:;#%$@"'<>()[\]{}]*$)|^[\t\r\n]/u,
          );
        },
      ),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    [" @som", "' @som"],
    ["-3", "'-3"],
    ["- eerst luisteren", "- eerst luisteren"],
    ["+ Élan, en dan? 3 keer", "+ Élan, en dan? 3 keer"],
    ["- 5 graden", "'- 5 graden"],
    ["-eerst", "'-eerst"],
    ["= eerst", "'= eerst"],
    ["@ Jan", "'@ Jan"],
    ["-- eerst", "'-- eerst"],
    ["- HYPERLINK(A1)", "'- HYPERLINK(A1)"],
    ["- cmd|' /C calc'!A0", "'- cmd|' /C calc'!A0"],
    ["- eerst\n=1+1", `"'- eerst\n=1+1"`],
    ["– eerst", "– eerst"],
    [-3, "-3"],
    ['zeg "ja"; nee', '"zeg ""ja""; nee"'],
    ["twee\nregels", '"twee\nregels"'],
    [2.5, "2,5"],
    [undefined, ""],
  ])("writes %j as %s", (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

describe("names", () => {
  it("are in no form of a report that was not asked for them", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("bcdfghjklmnpqrstvwxz")),
      minLength: 3,
    });
    // Signs that no text of the kit holds, so that a hit is a leak.
    const name = fc.tuple(letters, letters).map(([a, b]) => `Ϟ${a} Ϟ${b}`);
    const room = fc.array(name, { minLength: 6, maxLength: 6 });
    const someone = fc.constantFrom("p0", "p1", "p2", "p3", "p4", "p5");
    fc.assert(
      fc.property(room, fc.array(someone, { maxLength: 8 }), (names, from) => {
        const session = from.reduce(
          (now, person, index) => addNote(now, "one/talk-1", note(`x${index}`, { person })),
          full(),
        );
        const who = people.map(({ id }, index) => ({ id, name: names[index] ?? "" }));
        const doc = build({ ...session, live: { ...session.live, people: who } });
        const written = [JSON.stringify(doc), toMarkdown(doc), toCsv(doc, words)];
        for (const form of written) expect(form).not.toContain("Ϟ");
      }),
    );
  });

  it("are in every form of a report that was asked for them", () => {
    const doc = build(full(), true);
    for (const form of [toMarkdown(doc), toCsv(doc, words)]) {
      expect(form).toContain("Zeldrik");
      expect(form).toContain("Umberto");
    }
  });

  it("leave what was typed in a note as it is", () => {
    const session = addNote(start(), "one/talk-1", note("x", { text: "Zeldrik Q. zei ja" }));
    expect(block(build(session), "one/talk-1", "notes")?.notes[0]?.text).toBe("Zeldrik Q. zei ja");
  });
});
