import type { Scene } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";

import type { Names } from "./names.ts";
import type { ReportGroup, ReportItem } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** How a group is called: the two of the experiment have a letter, all others a number. */
export function groupName(number: number, scenes: readonly Scene[]): string {
  const split = scenes.some((scene) => scene.groupKey?.endsWith("/split"));
  if (split && (number === 1 || number === 2)) return number === 1 ? "A" : "B";
  return String(number);
}

/** Who sat with whom in a step; nothing where names were not asked for. */
export function groupItems(
  scenes: readonly Scene[],
  draws: Record<string, Draw>,
  names: Names,
  words: ReportWords,
): ReportItem[] {
  if (names.present.length === 0) return [];
  const keys = [...new Set(scenes.flatMap(({ groupKey }) => groupKey ?? []))];
  return keys.flatMap((key) => {
    const draw = Object.hasOwn(draws, key) ? draws[key] : undefined;
    if (!draw) return [];
    const of = scenes.filter(({ groupKey }) => groupKey === key);
    const groups = [
      ...draw.groups.map((ids, index) => ({ name: groupName(index + 1, of), ids })),
      { name: "", ids: draw.watchers },
    ].flatMap(({ name, ids }): ReportGroup[] => {
      const people = ids.map(names.of).filter((person) => person !== "");
      return people.length === 0 ? [] : [{ name, people }];
    });
    if (groups.length === 0) return [];
    const title = of.every(({ form }) => form === "pairs") ? words.pairs : words.groups;
    return [
      { key: `groups ${key}`, codes: [], titles: [title], blocks: [{ kind: "groups", groups }] },
    ];
  });
}
