/** Some of a list, with the first and the last of it: the last prompt gathers what came before. */
export function spread(ids: readonly string[], count: number): string[] {
  if (count >= ids.length) return [...ids];
  const chosen = new Set(
    Array.from({ length: count }, (_, index) =>
      Math.round((index * (ids.length - 1)) / Math.max(1, count - 1)),
    ),
  );
  return ids.filter((_, index) => chosen.has(index));
}
