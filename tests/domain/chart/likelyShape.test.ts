import { expect, test } from "vitest";

import { likelyShape } from "#domain/chart/likelyShape.ts";

import { read } from "./read.ts";

test.each([
  ["years in order", "2020\t1\n2021\t2\n2022\t3\n2023\t4", "line"],
  ["months in order, over the end of a year", "nov\t1\ndecember\t2\nJan.\t3\nfeb\t4", "line"],
  ["years out of order", "2020\t1\n2022\t2\n2021\t3\n2023\t4", "bar"],
  ["three years", "2020\t1\n2021\t2\n2022\t3", "bar"],
  ["words", "maandag\t1\ndinsdag\t2\nwoensdag\t3\ndonderdag\t4", "bar"],
  ["parts of a whole", "\tja\tnee\na\t40%\t60%\nb\t33,3%\t66,6%", "stacked"],
  ["one series of a hundred", "a\t100\nb\t100", "bar"],
  ["numbers that make no whole", "\tja\tnee\na\t40\t60\nb\t33\t70", "bar"],
])("%s", (_, text, shape) => {
  expect(likelyShape(read(text).table)).toBe(shape);
});

test("nothing at all is no stack", () => {
  expect(likelyShape({ series: ["x", "y"], rows: [] })).toBe("bar");
});
