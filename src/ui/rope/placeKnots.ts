/** One knot per step. */
export interface RopeStep {
  id: string;
  title: string;
  minutes: number;
}

/**
 * Where the knots are on the rope, from 0 to 1: in the middle of their share of the minutes. A step
 * never gets less than half of an equal share, so that many short steps still stand apart.
 */
export function placeKnots(steps: readonly RopeStep[]): number[] {
  const total = steps.reduce((sum, step) => sum + Math.max(0, step.minutes), 0);
  const least = Math.max(total, 1) / Math.max(1, steps.length) / 2;
  const shares = steps.map((step) => Math.max(least, step.minutes));
  const length = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  return shares.map((share) => {
    const place = (passed + share / 2) / length;
    passed += share;
    return place;
  });
}
