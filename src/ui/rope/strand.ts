/** A point of a rope, in the units of its picture. */
export type Point = readonly [x: number, y: number];

/** A piece of rope, ready to draw: its middle line, and the turns of its strands. */
export interface Piece {
  line: string;
  turns: string;
}

const SAMPLES = 16;

/**
 * A piece of rope through these points, as a smooth curve. `from` and `to` are places along the
 * points (2.5 is halfway the third and the fourth), so that a part can be drawn again on top, where
 * the rope goes over itself.
 */
export function layPiece(
  points: readonly Point[],
  thick: number,
  from = 0,
  to = points.length - 1,
): Piece {
  const first = Math.round(from * SAMPLES);
  // Measured from the very start, so that the strands of a part lie where those of the whole lie.
  const curve = Array.from({ length: Math.round(to * SAMPLES) + 1 }, (_, i) =>
    pointAt(points, i / SAMPLES),
  );
  const line = `M${curve.slice(first).map(write).join("L")}`;
  return { line, turns: turnsAlong(curve, thick, first) };
}

/** Catmull-Rom: a curve that goes through every point. */
function pointAt(points: readonly Point[], place: number): Point {
  const index = Math.min(points.length - 2, Math.max(0, Math.floor(place)));
  const t = place - index;
  const p1 = points[index] ?? [0, 0];
  const p2 = points[index + 1] ?? p1;
  const p0 = points[index - 1] ?? p1;
  const p3 = points[index + 2] ?? p2;
  return [blend(p0[0], p1[0], p2[0], p3[0], t), blend(p0[1], p1[1], p2[1], p3[1], t)];
}

function blend(a: number, b: number, c: number, d: number, t: number): number {
  const cubic = 3 * b - a - 3 * c + d;
  const square = 2 * a - 5 * b + 4 * c - d;
  return (2 * b + (c - a) * t + square * t * t + cubic * t * t * t) / 2;
}

/** Slanted lines across the rope, evenly apart; those from the point `first` on. */
function turnsAlong(curve: readonly Point[], thick: number, first: number): string {
  const apart = thick * 0.56;
  const half = thick * 0.44;
  let turns = "";
  let next = apart / 2;
  let passed = 0;
  for (let i = 1; i < curve.length; i += 1) {
    const [x0, y0] = curve[i - 1] ?? [0, 0];
    const [x1, y1] = curve[i] ?? [0, 0];
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length === 0) continue;
    const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
    for (; next <= passed + length; next += apart) {
      if (i <= first) continue;
      const x = x0 + ux * (next - passed);
      const y = y0 + uy * (next - passed);
      const lean = half * 0.5;
      const start: Point = [x - uy * half - ux * lean, y + ux * half - uy * lean];
      const end: Point = [x + uy * half + ux * lean, y - ux * half + uy * lean];
      const bend: Point = [x + ux * lean * 0.55, y + uy * lean * 0.55];
      turns += `M${write(start)}Q${write(bend)} ${write(end)}`;
    }
    passed += length;
  }
  return turns;
}

function write([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
