/** Shapes that are told apart from the back row, in the order in which they are handed out. */
export const SHAPES = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "star",
  "hexagon",
  "cross",
  "drop",
  "moon",
  "house",
] as const;
export type ShapeName = (typeof SHAPES)[number];

/** The shape at a place; they start again when they run out. */
export function shapeAt(index: number): ShapeName {
  return SHAPES[index % SHAPES.length] ?? "circle";
}

/** Outlines in a picture of 100 by 100. */
export const outlines: Record<ShapeName, string> = {
  circle: "M50 6A44 44 0 1 1 49.9 6Z",
  square: "M22 10H78Q90 10 90 22V78Q90 90 78 90H22Q10 90 10 78V22Q10 10 22 10Z",
  triangle: "M44 12Q50 3 56 12L95 82Q99 92 88 92H12Q1 92 5 82Z",
  diamond: "M43 6Q50 -1 57 6L94 43Q101 50 94 57L57 94Q50 101 43 94L6 57Q-1 50 6 43Z",
  star: "M50 4L63.5 33.4L98 36L71.8 57.4L80 93L50 74.5L20 93L28.2 57.4L2 36L36.5 33.4Z",
  hexagon: "M26 8H74L98 50L74 92H26L2 50Z",
  cross: "M32 5H68V32H95V68H68V95H32V68H5V32H32Z",
  drop: "M50 3C60 24 86 40 86 62A36 34 0 0 1 14 62C14 40 40 24 50 3Z",
  moon: "M62 6A44 44 0 1 0 95 66A37 37 0 0 1 62 6Z",
  house: "M50 3L97 47H85V94H15V47H3Z",
};
