import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { escapeBlock, escapeLine } from "#domain/files/markdownEscape.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { kit, prepared, words } from "./fixture.ts";

const write = (plan = prepared) => planMarkdown(trainerPlan(plan, kit, words), words);

describe("a plan as Markdown", () => {
  it("starts with what somebody asks first: when, where, with whom", () => {
    const text = write();
    expect(text).toMatch(/^# Leren bij \\\*Vlierbos\\\*\n/u);
    expect(text).toContain("- **Datum**: vrijdag 5 maart 2027");
    expect(text).toContain("- **Tijd**: 13:00–14:50 (110 minuten), afgesproken einde: 16:00");
    expect(text).toContain("- **Plaats**: Zaal 2 &lt;boven&gt;");
    expect(text).toContain("- **Aantal**: 14 deelnemers");
    expect(text).toContain("- **Voor wie**: medewerkers, leidinggevenden");
    expect(text).toContain("- **Wat de organisatie doet**: zorg voor ouderen\n");
    expect(text).toContain(String.raw`- **Wat de deelnemers doen**: wassen, koken \| eten`);
  });

  it("adds what is waited for a fixed time, so that the minutes fit the times", () => {
    const steps = prepared.steps.map((step, at) => (at === 1 ? { ...step, at: "13:30" } : step));
    expect(write({ ...prepared, steps })).toMatch(
      /\*\*Tijd\*\*: 13:00–15:\d\d \(110 minuten \+ \d+ wachten\)/u,
    );
  });

  it("says that the times are an example where no start is known", () => {
    const { date: _date, start: _start, end: _end, ...rest } = prepared;
    const text = write(rest);
    expect(text).toContain("Er is nog geen beginuur: de tijden gaan uit van 09:00.");
    expect(text).not.toContain("**Datum**");
  });

  it("gives an overview of all steps", () => {
    const text = write();
    expect(text).toContain("| Tijd | Stap | Minuten |\n| --- | --- | ---: |\n| 13:00–13:07 |");
    expect(text).toContain("|  | Samen | 110 |");
  });

  it.each([...kit.plans.map((plan) => [plan.title, plan] as const), ["own", prepared] as const])(
    "holds every prompt, cue, task step and title of “%s”",
    (_, plan) => {
      const text = write(plan);
      for (const { title } of expandScenes(plan, kit).steps)
        expect(text).toContain(escapeLine(title));
      for (const { cues, lines, prompt, prompts = [], trial } of expandScenes(plan, kit).scenes) {
        for (const cue of cues) expect(text).toContain(escapeBlock(cue.text));
        for (const line of lines) expect(text).toContain(escapeLine(line));
        for (const asked of [...prompts, ...(prompt ? [prompt] : [])]) {
          expect(text).toContain(asked.code);
          expect(text).toContain(escapeLine(asked.text));
          for (const more of asked.followUps) expect(text).toContain(`- ${escapeLine(more)}`);
        }
        for (const line of trial?.task.steps ?? []) expect(text).toContain(escapeLine(line));
      }
    },
  );

  it("writes cases, figures and charts", () => {
    const text = write();
    expect(text).toContain("## 14:30–14:40 · De lekkende kraan");
    expect(text).toContain("Jef draait de kraan dicht.\n\nZijn collega kijkt mee.");
    expect(text).toContain("**Meer lezen**: https://voorbeeld.be/kraan");
    expect(text).toContain("- Wat leerde Jef?");
    expect(text).toContain("**Notitie**: Vraag eerst wie Jef kent.\\\n\\- Niet voorlezen.");
    expect(text).toContain(
      "**70 %**\n\n**leert van het werk zelf**\n\n**Bron**: Eigen meting, 2026",
    );
    expect(text).toContain("## 14:45–14:50 · Grafiek");
    expect(text).toContain(
      [
        "| Rij | 2025 | Reeks 2 |",
        "| --- | ---: | ---: |",
        String.raw`| Samen \| alleen | 12,5 uren | – |`,
        "| Cursus | 3 uren | – |",
      ].join("\n"),
    );
  });

  it("ends with a checklist in which what is packed is ticked", () => {
    const [, list = ""] = write().split("## Meebrengen\n\n");
    expect(list).toContain("- [x] Drop \\[zacht\\]\n");
    expect(list).toMatch(/^- \[ \] \d+ × /u);
    expect(list.split("\n").filter((line) => !/^- \[[ x]\] \S/u.test(line))).toEqual([""]);
  });

  it("keeps the title and the facts of a plan without steps", () => {
    const text = write({ ...prepared, title: " ", steps: [], ownMaterials: [] });
    expect(text).toMatch(/^# Draaiboek\n/u);
    expect(text).not.toContain("## ");
  });

  it("lets nothing that was typed become a heading, a tag or a row", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
        const step = { id: "x", kind: "question", minutes: 5, headline: typed } as const;
        const text = write({
          ...prepared,
          title: typed,
          room: typed,
          steps: [{ ...step, title: typed, note: typed, lines: [typed] }],
          ownMaterials: [{ id: "x", text: typed }],
        });
        const heads = text.split("\n").filter((line) => /^#{1,6} /u.test(line));
        expect(heads.length).toBeLessThanOrEqual(5);
        expect(text).not.toMatch(/[<>]/u);
        expect(text.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(4);
      }),
    );
  });
});
