import { finiteField } from "./field.ts";

/** Rounds of groups of points, numbered from 0, in which no two points meet twice. */
export type Design = number[][][];

/** What a row of rounds asks of a design: every round has groups of `size` or one less. */
export interface Shape {
  people: number;
  groups: number;
  /** The size of the largest groups. */
  size: number;
}

/** The shape of these sizes; undefined when they differ by more than one. */
export function shapeOf(sizes: readonly number[]): Shape | undefined {
  const size = Math.max(...sizes);
  const people = sizes.reduce((sum, one) => sum + one, 0);
  if (sizes.length < 2 || Math.min(...sizes) < size - 1) return undefined;
  return { people, groups: sizes.length, size };
}

/**
 * A design that mathematics knows for this shape, with at least `rounds` rounds where there is
 * one that long; undefined where none is known here.
 */
export function knownDesign(shape: Shape, rounds: number): Design | undefined {
  const { people, groups, size } = shape;
  if (size === 2 && people % 2 === 0) return circle(people);
  const missing = groups * size - people;
  if (groups === 8 && size === 4 && missing <= 2) return without(thirtyTwo(), missing);
  if (size > groups || missing > groups) return undefined;
  return affine(groups, size, missing, rounds);
}

/** All pairs of an even number of people, a round each (the circle method, Kirkman 1847). */
function circle(people: number): Design {
  const turning = people - 1;
  return Array.from({ length: turning }, (_, round) => [
    [people - 1, round],
    ...Array.from({ length: people / 2 - 1 }, (__, step) => [
      (round + step + 1) % turning,
      (round - step - 1 + turning) % turning,
    ]),
  ]);
}

/**
 * The lines y = ax + b of the affine plane over a finite field of order `groups`, on the first
 * `size` columns: a round is all b of one a, so there are as many rounds as groups, and two points
 * lie on one line at most. Points of one column never meet, so that up to a whole column of them
 * can stay out. When nobody stays out of the whole plane, or one, the columns are a round as well.
 */
function affine(groups: number, size: number, missing: number, rounds: number): Design | undefined {
  const field = finiteField(groups);
  if (!field) return undefined;
  const every = Array.from({ length: groups }, (_, index) => index);
  const columns = every.slice(0, size);
  const slopes = every.map((slope) =>
    every.map((start) =>
      columns.map((x) => x * groups + field.add(field.multiply(slope, x), start)),
    ),
  );
  if (size === groups && missing <= 1 && rounds > groups) {
    slopes.push(columns.map((x) => every.map((y) => x * groups + y)));
  }
  return without(slopes, missing);
}

/**
 * Ten rounds of 32 people in fours, in which everybody meets all but one of the others. That it
 * exists was shown by Aguado (2004); see also Triska & Musliu, "An effective greedy heuristic for
 * the social golfer problem" (2012).
 *
 * This one is two affine planes of order 4, the second with its points renamed, of sixteen couples
 * who never meet. Each line is two groups that hold one of each of its four couples: the bits say
 * who. Two couples lie together on one line of either plane, and the bits are a solution of the
 * linear equations modulo 2 that say: parallel on the one line, crossed on the other.
 */
function thirtyTwo(): Design {
  const plane = affine(4, 4, 0, 5) ?? [];
  const renamed = [8, 1, 4, 7, 12, 13, 2, 6, 15, 14, 5, 9, 11, 3, 0, 10];
  const second = plane.map((round) => round.map((line) => line.map((at) => renamed[at] ?? 0)));
  return [
    ...coupled(plane, "2466 68ce 66a6 ecc8 ae26"),
    ...coupled(second, "cacc 666a 248e 00a0 0000"),
  ];
}

/** The two groups of every line; a hexadecimal digit a line, its highest bit for the first point. */
function coupled(rounds: Design, bits: string): Design {
  const words = bits.split(" ");
  return rounds.map((lines, round) =>
    lines.flatMap((line, index) => {
      const word = Number.parseInt(words[round]?.[index] ?? "0", 16);
      const half = line.map((couple, place) => 2 * couple + ((word >> (3 - place)) & 1));
      return [half, half.map((point) => point ^ 1)];
    }),
  );
}

/** The design without its first points, the others numbered from 0 again. */
function without(design: Design, missing: number): Design {
  if (missing === 0) return design;
  return design.map((round) =>
    round.map((group) => group.filter((at) => at >= missing).map((at) => at - missing)),
  );
}
