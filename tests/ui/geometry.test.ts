import { cutsOf, strandsOf } from "#ui/ring/ringGeometry.ts";
import { placeKnots } from "#ui/rope/placeKnots.ts";
import { layPiece } from "#ui/rope/strand.ts";
import fc from "fast-check";
import { expect, test } from "vitest";

const stepsOf = (minutes: number[]) =>
  minutes.map((minute, index) => ({ id: `${index}`, title: "", minutes: minute }));

test("knots stand in the middle of their minutes", () => {
  expect(placeKnots(stepsOf([30, 30, 60]))).toEqual([0.125, 0.375, 0.75]);
  expect(placeKnots([])).toEqual([]);
  expect(placeKnots(stepsOf([0, 0]))).toEqual([0.25, 0.75]);
});

test("knots stay on the rope, in order and apart", () => {
  const minutes = fc.array(fc.nat({ max: 240 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(minutes, (list) => {
      const places = [0, ...placeKnots(stepsOf(list)), 1];
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(0.1 / list.length);
    }),
  );
});

test("the ring has no strands when nothing is left, and all of them at the start", () => {
  const count = (share: number) => strandsOf(share).split("M").length - 1;
  expect(count(0)).toBe(0);
  expect(count(-1)).toBe(0);
  expect(count(0.5)).toBe(32);
  expect(count(1)).toBe(64);
  expect(count(7)).toBe(64);
});

test("the strands of a part lie where those of the whole rope lie", () => {
  const points = [
    [0, 0],
    [100, 40],
    [200, 0],
    [300, 40],
  ] as const;
  const whole = layPiece(points, 20);
  const part = layPiece(points, 20, 1, 2);
  const turns = part.turns.split("M").filter(Boolean);
  expect(turns.length).toBeGreaterThan(5);
  expect(turns.every((turn) => whole.turns.includes(turn))).toBe(true);
});

test.each([
  [0, 0],
  [0.1, 4],
  [0.5, 18],
  [1, 36],
  [7, 36],
])("a share of %d of the ring is cut %i times", (share, cuts) => {
  expect(cutsOf(share).split("M").length - 1).toBe(cuts);
});
