import type { HueName } from "#ui/hue.ts";

const HUES = ["blue", "rose", "green", "amber", "teal", "plum", "brick"] as const;

/** The hue of a group; seven, against ten shapes, so that no two groups have both. */
export function hueAt(index: number): HueName {
  return HUES[index % HUES.length] ?? "sand";
}
