import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { planWord, type WordChoices } from "#domain/planFiles/word.ts";
import type { WordPicture } from "#domain/planFiles/wordBlocks.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { jpegOf } from "../pictures/heads.ts";
import { kit, photographed, prepared, words } from "./fixture.ts";
import { expectSound } from "./sound.ts";
import { isWellFormed, paragraphsOf, unzip } from "./unzip.ts";

const none = { notes: true, pictures: new Map() };
const bytesOf = (plan: Plan, choices: WordChoices = none) =>
  planWord(trainerPlan(plan, kit, words), words, choices);

async function write(plan: Plan = prepared) {
  const files = unzip(await bytesOf(plan));
  const xml = files.get("word/document.xml") ?? "";
  return { files, xml, lines: paragraphsOf(xml) };
}

describe("a plan as a Word document", () => {
  it.each([...kit.plans.map((plan) => [plan.title, plan] as const), ["own", prepared] as const])(
    "holds every prompt, cue, task step and title of “%s”",
    async (_, plan) => {
      const { lines, files } = await write(plan);
      const text = lines.join("\n");
      for (const { title } of expandScenes(plan, kit).steps) expect(text).toContain(title);
      for (const { cues, prompt, prompts = [], trial, ...scene } of expandScenes(plan, kit)
        .scenes) {
        for (const cue of cues) expect(text).toContain(cue.text);
        for (const line of scene.lines) expect(text).toContain(line);
        for (const asked of [...prompts, ...(prompt ? [prompt] : [])]) {
          expect(text).toContain(`${asked.code} ${asked.quote ? "“" : ""}${asked.text}`);
          for (const more of asked.followUps) expect(text).toContain(more);
        }
        for (const line of trial?.task.steps ?? []) expect(lines).toContain(line);
      }
      for (const [name, file] of files) {
        if (name.endsWith(".xml")) expect([name, isWellFormed(file)]).toEqual([name, true]);
      }
    },
  );

  it("is an A4 in Dutch, with real headings and numbered pages", async () => {
    const { xml, files } = await write();
    expect(/<w:pgSz [^>]*>/u.exec(xml)?.[0]).toContain('w:w="11906" w:h="16838"');
    // A heading is as bold as its style says.
    expect(xml.includes('<w:b w:val="false"/>')).toBe(false);
    expect(xml.match(/<w:pStyle w:val="Title"\/>/gu)).toHaveLength(1);
    const steps = scriptOf(prepared, kit).steps.length;
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(steps + 2);
    const styles = files.get("word/styles.xml") ?? "";
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-BE"/su);
    expect(styles).toContain('w:styleId="Heading1"');
    const footer = [...files].find(([name]) => name.startsWith("word/footer"))?.[1] ?? "";
    expect(footer).toContain(">Pagina <");
    expect(footer).toMatch(/PAGE.*NUMPAGES/su);
    expect(files.get("docProps/core.xml")).toContain("Leren bij *Vlierbos*");
  });

  it("repeats the head of each table, and cuts only rows that are long", async () => {
    const { xml, lines } = await write();
    const tables = xml.match(/<w:tbl>/gu)?.length ?? 0;
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(tables);
    const head = lines.indexOf("Wat je doet en zegt");
    expect(lines.slice(head - 1, head + 2)).toEqual(["Tijd", "Wat je doet en zegt", "Reflectie"]);
    expect(xml.includes("</w:tbl><w:tbl>")).toBe(false);
    for (const [row] of xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)) {
      const long = paragraphsOf(row).join("").length > 600;
      if (!row.includes("<w:cantSplit/>")) expect(long).toBe(true);
    }
  });

  it("leaves the column for reflection blank, or out", async () => {
    const { xml } = await write();
    const columns = (text: string) => text.match(/<w:tc>/gu)?.length;
    const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => row);
    const timed = rows.filter((row) => /^\d\d:\d\d$/u.test(paragraphsOf(row)[0] ?? ""));
    expect(timed.length).toBeGreaterThan(5);
    for (const row of timed) {
      expect(columns(row)).toBe(3);
      expect(paragraphsOf(row.slice(row.lastIndexOf("<w:tc>"))).join("")).toBe("");
    }
    const bare = unzip(await bytesOf(prepared, { ...none, notes: false }));
    expect(paragraphsOf(bare.get("word/document.xml") ?? "")).not.toContain("Reflectie");
  });

  it("starts with the facts and what comes along", async () => {
    const { lines } = await write();
    expect(lines[0]).toBe("Leren bij *Vlierbos*");
    expect(lines).toContain("Datum: vrijdag 5 maart 2027");
    expect(lines).toContain("Plaats: Zaal 2 <boven>");
    expect(lines).toContain("Notitie: Vraag eerst wie Jef kent.\n- Niet voorlezen.");
    expect(lines).toContain("70 %");
    expect(lines).toContain("Bron: Personeelsdienst");
    expect(lines).toContain("12,5 uren");
    expect(lines).toContain("☒ Drop [zacht]");
  });

  it("counts the steps of each task from one", async () => {
    const [task] = prepared.steps.filter(({ kind }) => kind === "exercise");
    const { xml } = await write({ ...prepared, steps: [task!, { ...task!, id: "again" }] });
    const instances = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(new Set(instances).size).toBeGreaterThanOrEqual(3);
  });

  const experiment = kit.plans
    .flatMap(({ steps }) => steps)
    .find((step) => step.kind === "exercise" && step.task !== undefined)!;
  const three: Plan = {
    ...prepared,
    steps: ["a", "b", "c"].map((id) => ({ ...experiment, id })),
  };
  const every = [...kit.plans, prepared, three].map((plan) => [plan.id, plan] as const);

  it.each(every)("has no shared list, no empty field and no loose part: %s", async (id, plan) => {
    const tasks = expandScenes(plan, kit).scenes.filter(
      ({ trial }) => trial?.part === "learn" && trial.task.steps.length > 0,
    );
    expect([id, expectSound(await bytesOf(plan))]).toEqual([id, tasks.length]);
  });

  it("opens whatever was typed: signs that XML does not know are left out", async () => {
    const bad = "a\u0000b\u000Bc\uD800d\uFFFEe <w:t> & ]]> \"'\r\nf 👩‍👩‍👧‍👦 שלום";
    const { files, lines } = await write({
      ...prepared,
      title: bad,
      room: bad,
      steps: [
        { id: "x", kind: "break", title: bad, headline: bad, minutes: 5, note: bad, lines: [bad] },
      ],
    });
    expect(lines[0]).toBe("abcde <w:t> & ]]> \"'\nf 👩‍👩‍👧‍👦 שלום");
    for (const [name, file] of files) {
      if (name.endsWith(".xml")) expect([name, isWellFormed(file)]).toEqual([name, true]);
    }
  });

  it("shows charts, and the photos of an own task at their step, each with its sentence", async () => {
    const made = trainerPlan(photographed, kit, words);
    const blocks = made.sections.flatMap((section) => section.blocks);
    const shown = blocks.flatMap((block) => (block.kind === "pictures" ? block.pictures : []));
    const picture = { bytes: jpegOf(400, 300), width: 400, height: 300 };
    const chart = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []))[0]!;
    const pictures = new Map<object, WordPicture>([
      [shown[0]!.picture, picture],
      [chart, { bytes: jpegOf(900, 300), width: 900, height: 300 }],
    ]);
    const files = unzip(await planWord(made, words, { ...none, pictures }));
    const xml = files.get("word/document.xml") ?? "";
    const lines = paragraphsOf(xml);
    expect([...files.keys()].filter((name) => /^word\/media\/.+\.jpg$/u.test(name))).toHaveLength(
      2,
    );
    expect(xml).toContain('descr="De band ligt plat."');
    // The second one could not be read: its sentence stays.
    const task = lines.indexOf("Leertaak: Spanband");
    expect(lines.slice(task, task + 6)).toEqual([
      "Leertaak: Spanband",
      "Leg de band rond de kist.",
      "Het is gelukt als: De band zit strak.",
      "",
      "Foto a De band ligt plat.",
      "Foto b De ratel is dicht.",
    ]);
  });

  it("exists for a plan without steps", async () => {
    const { lines } = await write({ ...prepared, title: "", steps: [], ownMaterials: [] });
    expect(lines[0]).toBe("Draaiboek");
  });
});
