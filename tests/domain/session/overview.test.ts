import { expect, test } from "vitest";

import { goTo } from "#domain/session/time/move.ts";
import { overviewOf } from "#domain/session/time/overview.ts";

import { pack, sessionOf } from "../../e2e/kit.ts";

const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
const session = sessionOf(plan, ["Amira", "Bram"]);
const { scenes } = session.head;
const all = overviewOf(session, "");
const rows = all.steps.flatMap((step) => step.rows);
const sceneAt = (query: string) => scenes[overviewOf(session, query).first ?? -1];

test("every scene stands there once, in the order of the session within its row", () => {
  const positions = rows.flatMap((row) => row.scenes.map(({ position }) => position));
  expect(positions.toSorted((a, b) => a - b)).toEqual(scenes.map((_, index) => index));
});

test("a question is told once, by its code and short name, with its phases beside it", () => {
  const codes = rows.flatMap(({ prompt }) => prompt?.code ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  const asked = scenes.find(({ prompt, form }) => prompt && form === "pairs")!.prompt!;
  const row = rows.find(({ prompt }) => prompt?.code === asked.code);
  expect(row?.prompt?.short).toBe(asked.short);
  expect(row?.scenes.map(({ title }) => title)).toEqual(["Alleen", "Per twee", "Samen"]);
});

test("without a query nothing is the first hit", () => {
  expect(all.first).toBeUndefined();
  expect(overviewOf(session, "   ").first).toBeUndefined();
});

test("a code, a short name and a step lead to their first scene", () => {
  const { code, short } = scenes.findLast(({ prompt }) => prompt)!.prompt!;
  expect(sceneAt(code.toLowerCase())?.prompt?.code).toBe(code);
  expect(sceneAt(short)?.prompt?.short).toBe(short);
});

test("what is called so comes before what only says so", () => {
  expect(scenes.some(({ headline, kind }) => kind !== "break" && /pauze/i.test(headline))).toBe(
    false,
  );
  expect(sceneAt("pauze")?.kind).toBe("break");
});

test("nothing found leaves nothing", () => {
  expect(overviewOf(session, "xyzzy")).toEqual({ steps: [], first: undefined });
});

test("what was, is and comes is told apart", () => {
  const moved = goTo(session, 2, 1);
  const states = overviewOf(moved, "")
    .steps.flatMap((step) => step.rows.flatMap((row) => row.scenes))
    .toSorted((a, b) => a.position - b.position)
    .map(({ state }) => state);
  expect(states.slice(0, 4)).toEqual(["done", "done", "now", "ahead"]);
});
