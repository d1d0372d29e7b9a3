import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import type { Plan } from "#content/schema.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { planCalendar } from "#domain/planFiles/calendar.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { PLAN_FILE_MAX_CHARS, planFileOf } from "#domain/planFiles/planFile.ts";
import { openPlanFile } from "#stores/planFile.ts";
import { pictureUrl } from "../pictures/heads.ts";
import { kit, prepared, words } from "./fixture.ts";

const file = (plan: unknown, version: unknown = 1) =>
  JSON.stringify({ app: "al-doende", kind: "plan", version, madeAt: 1, plan });

const written = (plan: Plan) => {
  const script = scriptOf(plan, kit);
  const calendar = planCalendar(plan, script, words, { now: 1, uid: "x" });
  return `${planMarkdown(trainerPlan(plan, kit, words), words)}${calendar?.text ?? ""}`;
};

describe("a plan file", () => {
  it.each([...kit.plans.map((plan) => [plan.title, plan] as const), ["own", prepared] as const])(
    "gives “%s” back as it was",
    (_, plan) => {
      expect(openPlanFile(planFileOf(plan, 5))).toEqual({ plan, dropped: [], pictures: 0 });
    },
  );

  it("gives back whatever was typed", () => {
    const typed = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(typed, typed, fc.integer({ min: 0, max: 240 }), (title, text, minutes) => {
        const plan: Plan = {
          ...prepared,
          title,
          room: text,
          steps: [{ id: "x", kind: "question", title, headline: text, note: text, minutes }],
        };
        expect(openPlanFile(planFileOf(plan, 5))).toEqual({ plan, dropped: [], pictures: 0 });
      }),
    );
  });

  it("drops one bad step and names it, by its title or by its place", () => {
    const [first, ...rest] = prepared.steps;
    const late = { ...first!, title: "Te lang", minutes: 9999 };
    const found = openPlanFile(
      file({ ...prepared, steps: [first, late, 7, { title: " " }, null, ...rest] }),
    );
    expect(found).toEqual({ plan: prepared, dropped: ["Te lang", "#3", "#4", "#5"], pictures: 0 });
  });

  it("keeps both of two steps that claim to be the same one", () => {
    const step = { id: "x", kind: "break", title: "Pauze", headline: "", minutes: 5 };
    const found = openPlanFile(
      file({ ...prepared, steps: [step, { ...step, id: "step-2" }, step, step] }),
    );
    const ids = "plan" in found ? found.plan.steps.map(({ id }) => id) : [];
    expect(ids).toEqual(["x", "step-2", "step-3", "step-4"]);
  });

  it("takes no more steps than a plan may hold", () => {
    const steps = Array.from({ length: 122 }, (_, place) => ({
      id: `s${place}`,
      kind: "break",
      title: place === 121 ? "" : `Pauze ${place}`,
      headline: "",
      minutes: 1,
    }));
    const found = openPlanFile(file({ ...prepared, steps }));
    expect(found).toMatchObject({ dropped: ["Pauze 120", "#122"] });
  });

  it("opens a plan that has no steps yet", () => {
    const plan = { ...prepared, steps: [] };
    expect(openPlanFile(file(plan))).toEqual({ plan, dropped: [], pictures: 0 });
  });
});

test.each([
  ["empty", ""],
  ["empty", " \n"],
  ["not-json", "Al doende"],
  ["not-json", file(prepared).slice(0, -20)],
  ["not-ours", "[]"],
  ["not-ours", "null"],
  ["not-ours", '{"app":"al-doende","kind":"backup","version":1}'],
  ["not-ours", file(prepared, "1")],
  ["not-ours", file(prepared, 0.5)],
  ["not-ours", "[".repeat(100_000)],
  ["not-ours", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`],
  ["newer", file({ from: "the future" }, 2)],
  ["too-large", " ".repeat(PLAN_FILE_MAX_CHARS + 1)],
  ["invalid", file(undefined)],
  ["invalid", file([])],
  ["invalid", file({ ...prepared, steps: "many" })],
  ["invalid", file({ ...prepared, steps: [1, 2] })],
  ["invalid", file({ ...prepared, date: "tomorrow" })],
  ["invalid", file({ ...prepared, extra: 1 })],
] as const)("answers %s", (error, text) => {
  expect(openPlanFile(text)).toEqual({ error });
});

test("keys that reach for a prototype never arrive, however they are spelled", () => {
  for (const key of ["__proto__", String.raw`\u005f_proto__`, "constructor", "prototype"]) {
    const text = file(prepared).replace('"plan":{', `"plan":{"${key}":{"polluted":1},`);
    const found = openPlanFile(text);
    expect(found).toEqual({ plan: prepared, dropped: [], pictures: 0 });
    expect("plan" in found && Object.getPrototypeOf(found.plan)).toBe(Object.prototype);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a megabyte of noise is answered soon", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20, unit: "binary" }), (piece) => {
      const noise = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(openPlanFile(noise)).toHaveProperty("error");
      expect(openPlanFile(JSON.stringify({ app: noise }))).toHaveProperty("error");
      expect(openPlanFile(file({ ...prepared, title: noise }))).toHaveProperty("error");
    }),
    { numRuns: 15 },
  );
});

test("a file that was tampered with never breaks anything, and what opens can be written", () => {
  const whole = file(prepared);
  const at = fc.nat(whole.length - 1);
  const cut = fc.tuple(at, fc.nat(40), fc.string({ unit: "binary", maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
      let text = whole;
      for (const [from, length, put] of cuts) {
        text = text.slice(0, from) + put + text.slice(from + length);
      }
      const found = openPlanFile(text);
      if ("plan" in found) expect(written(found.plan)).not.toBe("");
      else expect(found.error).toBeTypeOf("string");
    }),
    { numRuns: 300 },
  );
});

test("any JSON in any place is refused or dropped, never trusted", () => {
  const paths = ["id", "title", "audiences", "steps", "people", "ownTasks", "packed", "start"];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), (path, value) => {
      const found = openPlanFile(file({ ...prepared, [path]: value }));
      if ("plan" in found) expect(written(found.plan)).not.toBe("");
      else expect(found.error).toBe("invalid");
      const [first, ...rest] = prepared.steps;
      const stepped = openPlanFile(
        file({ ...prepared, steps: [{ ...first, [path]: value }, ...rest] }),
      );
      expect(stepped).toHaveProperty("plan");
    }),
    { numRuns: 200 },
  );
});

describe("names and a logo", () => {
  it("travel in a plan file", () => {
    const plan = { ...prepared, names: "Amira;Productie\nBram", logo: pictureUrl() };
    expect(openPlanFile(planFileOf(plan, 1))).toEqual({ plan, dropped: [], pictures: 0 });
  });

  it("a logo that is none is left out and counted, the rest opens", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.webUrl()), (logo) => {
        const found = openPlanFile(file({ ...prepared, logo }));
        expect(found).toEqual({ plan: prepared, dropped: [], pictures: 1 });
      }),
    );
  });
});

describe("the pictures of an own task", () => {
  const hat = { id: "hat", title: "een hoed", tool: "krant", steps: ["Vouw."], check: "" };
  const picture = (id: string, data = pictureUrl()) => ({ id, data, alt: "Een hoed" });
  const opened = (pictures: unknown) =>
    openPlanFile(file({ ...prepared, ownTasks: [{ ...hat, pictures }] }));

  it("come back as they went", () => {
    const plan = { ...prepared, ownTasks: [{ ...hat, pictures: [picture("a"), picture("b")] }] };
    expect(openPlanFile(planFileOf(plan, 1))).toEqual({ plan, dropped: [], pictures: 0 });
  });

  it.each([
    ["no picture", [picture("a"), { id: "b", data: "https://voorbeeld.be/x.webp", alt: "" }]],
    ["another kind", [picture("a"), picture("b", "data:image/jpeg;base64,AAAA")]],
    ["too large", [picture("a"), picture("b", pictureUrl(60_001))]],
    ["the same id", [picture("a"), picture("a")]],
  ])("%s is left out and counted, the rest opens", (_, pictures) => {
    const found = opened(pictures);
    expect(found).toMatchObject({ pictures: 1, dropped: [] });
    expect("plan" in found && found.plan.ownTasks).toEqual([{ ...hat, pictures: [picture("a")] }]);
  });

  it("are four at most", () => {
    const found = opened(["a", "b", "c", "d", "e"].map((id) => picture(id)));
    expect(found).toMatchObject({ pictures: 1 });
    expect("plan" in found && found.plan.ownTasks?.[0]?.pictures).toHaveLength(4);
  });

  it("may be anything at all", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (pictures) => {
        const found = opened(pictures);
        expect("plan" in found && found.plan.ownTasks).toEqual([hat]);
      }),
    );
  });
});
