type Leaf = string | number | boolean;

const isLeaf = (value: unknown): value is Leaf =>
  ["string", "number", "boolean"].includes(typeof value);

/** Every object in a value, however deep. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function leavesIn(value: unknown): Leaf[] {
  if (isLeaf(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesIn) : [];
}

/** All that stands beside a sentence wherever it is kept: in its object, and in those inside that. */
function beside(kept: unknown, sentence: string): Set<Leaf> {
  const about = objectsIn(kept).filter((one) =>
    Object.values(one).some((value) => value === sentence),
  );
  return new Set(about.flatMap(leavesIn).filter((leaf) => leaf !== sentence));
}

/** What stands beside two sentences both. */
export function shared(kept: unknown, one: string, other: string): Leaf[] {
  const there = beside(kept, other);
  return [...beside(kept, one)].filter((leaf) => there.has(leaf));
}

/** Sentences beside which a name is kept, in the same object. */
export function named(kept: unknown, name: string): unknown[] {
  return objectsIn(kept)
    .filter((one) => Object.values(one).some((value) => value === name))
    .map((one) => ("text" in one ? one.text : one));
}
