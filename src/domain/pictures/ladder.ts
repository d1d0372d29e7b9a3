/** One try to make a picture small enough. */
export interface Rung {
  /** Pixels. */
  width: number;
  height: number;
  /** From 0 to 1, as encoders of photos count it. */
  quality: number;
}

/** Longest sides in pixels, and after that qualities: a smaller photo shows more than a coarse one. */
const SIDES = [1280, 1120, 960, 800] as const;
const GOOD = 0.8;
const COARSE = [
  [800, 0.65],
  [640, 0.6],
  [640, 0.45],
  [480, 0.45],
  [320, 0.4],
] as const;

/** The tries for a picture of this size, from the best to the smallest; it is never made larger. */
export function ladder(width: number, height: number): Rung[] {
  const tries = [...SIDES.map((side) => [side, GOOD] as const), ...COARSE];
  const longest = Math.max(width, height);
  const rungs = tries.map(([side, quality]) => {
    const scale = Math.min(1, side / longest);
    return {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      quality,
    };
  });
  // A small picture has the same size on several rungs: once is enough.
  return rungs.filter((rung, at) => {
    const before = rungs[at - 1];
    return before?.width !== rung.width || before.quality !== rung.quality;
  });
}
