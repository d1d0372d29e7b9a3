import type { Form } from "#content/parts.ts";

/** A head with its shoulders: the middle of it, in units of a sign of 120 by 60, and its size. */
export interface Head {
  x: number;
  y: number;
  size: number;
}

const row = (xs: readonly number[], y: number, size: number): Head[] =>
  xs.map((x) => ({ x, y, size }));

/** Four people round a table whose middle is at `x`. */
const table = (x: number): Head[] => [
  ...row([x - 8, x + 8], 17, 0.52),
  ...row([x - 8, x + 8], 43, 0.52),
];

/** Who stands together in each way of working, so that it is told from the back row without a word. */
export const HEADS: Record<Form, readonly Head[]> = {
  solo: row([60], 30, 1.7),
  pairs: row([36, 84], 34, 1.5),
  groups: [20, 60, 100].flatMap(table),
  split: [...row([16, 32, 48], 30, 0.95), ...row([72, 88, 104], 30, 0.95)],
  plenary: [
    ...row([33, 51, 69, 87], 12, 0.56),
    ...row([24, 42, 60, 78, 96], 31, 0.56),
    ...row([15, 33, 51, 69, 87, 105], 50, 0.56),
  ],
};

/** Where one group ends and the next begins. */
export const EDGES: Partial<Record<Form, readonly number[]>> = { groups: [40, 80], split: [60] };
