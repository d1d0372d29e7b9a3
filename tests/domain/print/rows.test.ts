import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Cue } from "#content/parts.ts";
import type { Plan } from "#content/schema.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { attendancePages, ATTENDANCE_ROWS } from "#domain/print/attendance.ts";
import { paperStep } from "#domain/print/scriptRows.ts";

import { plan } from "../../fixtures/kit.ts";

it.each([1, 14, 17, 18, 200, 500])(
  "the list for %i people has room for a few more, and ends on a full page",
  (people) => {
    const pages = attendancePages(people);
    expect(pages.flat()).toEqual(pages.flat().map((_, index) => index + 1));
    expect(pages.flat().length).toBeGreaterThanOrEqual(people + 3);
    expect(pages.flat().length - people).toBeLessThan(people / 10 + 4 + ATTENDANCE_ROWS);
    expect(pages.every(({ length }) => length === ATTENDANCE_ROWS)).toBe(true);
  },
);

it.each(pack.plans.map((one) => [one.title, one] as const))(
  "every cue and prompt of “%s” is on paper, prompts written out once per step",
  (_, one) => {
    for (const step of scriptOf(one, pack).steps) {
      const paper = paperStep(step);
      const rows = paper.parts.flatMap((part) => part.rows);
      const cues = rows.flatMap((row) => (row.kind === "cue" ? [row.cue.text] : []));
      const told = step.parts.flatMap((part) => part.cues.map(({ text }) => text));
      expect(cues.toSorted()).toEqual(told.toSorted());
      const asked = rows.flatMap((row) => (row.kind === "prompt" ? [row.prompt.id] : []));
      expect([...new Set(asked)]).toEqual([
        ...new Set(step.parts.flatMap((part) => part.prompts.map(({ id }) => id))),
      ]);
      const keys = [...paper.rows, ...rows].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  },
);

it("tells what is about one prompt with that prompt, and names it again where more is told", () => {
  const cue = (text: string, when: Cue["when"] = "start"): Cue => ({ kind: "say", when, text });
  const [own, shared, late] = [cue("Bij één."), cue("Bij alle."), cue("Ten slotte.", "close")];
  const more = cue("Nog dit.", "close");
  const prompt = (id: string, cues: Cue[]) => ({
    id,
    code: id.toUpperCase(),
    text: `${id}?`,
    quote: false,
    followUps: ["En dan?"],
    cues,
  });
  const look = { title: "Deel", form: "solo", groupSize: undefined, minutes: 5 } as const;
  const [step] = scriptOf({ ...plan, steps: plan.steps.slice(0, 1) }, pack).steps;
  const parts = [
    {
      ...look,
      id: "one",
      headline: "",
      lines: [],
      prompts: [prompt("a", [own]), prompt("b", [])],
      cues: [shared, late, own],
    },
    {
      ...look,
      id: "two",
      headline: "",
      lines: [],
      prompts: [prompt("a", [more]), prompt("b", [])],
      cues: [more],
    },
    {
      ...look,
      id: "three",
      headline: "",
      lines: [],
      prompts: [prompt("c", [])],
      cues: [shared, late],
    },
  ];
  const rows = paperStep({ ...step!, parts }).parts.map((part) =>
    part.rows.map((row) => {
      if (row.kind === "prompt") return row.prompt.code;
      if (row.kind === "again") return `weer ${row.codes.join()}`;
      return row.kind === "cue" ? row.cue.text : row.kind;
    }),
  );
  expect(rows).toEqual([
    ["Bij alle.", "Ten slotte.", "A", "followUps", "Bij één.", "B", "followUps"],
    ["weer B", "A", "Nog dit."],
    ["Bij alle.", "C", "followUps", "Ten slotte."],
  ]);
});

it("breaks a long note and a long story into rows that a page can hold", () => {
  const words = "Een zin van een paar woorden. ".repeat(130).trim();
  const chart: Plan["steps"][number] = {
    id: "chart",
    kind: "chart",
    minutes: 5,
    title: "Cijfers",
    shape: "bar",
    unit: "%",
    table: { series: ["man", "vrouw"], rows: [{ label: "2026", values: [null, 4] }] },
    source: "eigen telling",
    note: words,
  };
  const { rows } = paperStep(scriptOf({ ...plan, steps: [chart] }, pack).steps[0]!);
  const notes = rows.flatMap((row) => (row.kind === "note" ? [row.text] : []));
  expect(notes.join(" ")).toBe(words);
  expect(notes.every(({ length }) => length <= 240)).toBe(true);
  expect(rows.slice(-2)).toMatchObject([
    { kind: "numbers", label: "2026", cells: [{ name: "vrouw", value: 4 }], unit: "%" },
    { kind: "source", text: "eigen telling" },
  ]);
});

it.each([
  ["bar", 20, 2, true],
  ["bar", 21, 2, false],
  ["stacked", 40, 6, true],
  ["line", 40, 6, true],
  ["bar", 0, 2, false],
] as const)("draws a %s chart of %i rows and %i series: %s", (shape, rows, series, drawn) => {
  const table = {
    series: Array.from({ length: series }, (_, at) => `reeks ${at}`),
    rows: Array.from({ length: rows }, (_, row) => ({
      label: `rij ${row}`,
      values: Array.from({ length: series }, (__, at) => row + at),
    })),
  };
  const chart: Plan["steps"][number] = {
    id: "chart",
    kind: "chart",
    minutes: 5,
    title: "Cijfers",
    shape,
    table,
    source: "",
  };
  const kinds = paperStep(scriptOf({ ...plan, steps: [chart] }, pack).steps[0]!).rows.map(
    ({ kind }) => kind,
  );
  expect(kinds.includes("chart")).toBe(drawn);
  expect(kinds.filter((kind) => kind === "numbers")).toHaveLength(rows);
});

it("names the source of a figure after what the figure says", () => {
  const figure: Plan["steps"][number] = {
    id: "figure",
    kind: "figure",
    minutes: 5,
    title: "Cijfer",
    value: "7 op 10",
    text: "leert van een collega",
    source: "eigen bevraging",
  };
  const { rows, parts } = paperStep(scriptOf({ ...plan, steps: [figure] }, pack).steps[0]!);
  const texts = [...rows, ...parts.flatMap((part) => part.rows)].flatMap((row) =>
    "text" in row ? [row.text] : [],
  );
  expect(texts).toEqual(["7 op 10", "leert van een collega", "eigen bevraging"]);
});

it("divides many long follow-ups over rows, and loses none", () => {
  const line = "Een bijvraag die niet ophoudt. ".repeat(7).trim();
  const followUps = ["Kort?", ...Array.from({ length: 11 }, () => line)];
  const asked: Plan["steps"][number] = {
    id: "talk",
    kind: "exercise",
    exercise: "discussion",
    prompts: ["discussion-1"],
    wording: { "discussion-1": { text: "Vraag?", followUps } },
  };
  const [step] = scriptOf({ ...plan, steps: [asked] }, pack).steps;
  const rows = paperStep(step!).parts.flatMap((part) => part.rows);
  const texts = rows.flatMap((row) => (row.kind === "followUps" ? [row.text] : []));
  expect(texts.join(" ")).toBe(followUps.join(" "));
  expect(texts.every(({ length }) => length <= 401)).toBe(true);
});
