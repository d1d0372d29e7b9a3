/** The longest that may be typed, as in the shapes that are saved; a test keeps them the same. */
export const LIMITS = {
  title: 80,
  line: 240,
  text: 4000,
  short: 120,
  sentences: 600,
  names: 60_000,
  value: 40,
  unit: 20,
  questions: 10,
  pictures: 4,
  pictureBytes: 60_000,
} as const;
