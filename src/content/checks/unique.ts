import type { Entry, Problem } from "#content/checks/json.ts";
import { nameOf, numberAt, objectsIn, textAt } from "#content/checks/json.ts";

/** Whether a file carries the id that it is called after. */
export const isNamed = ({ file, id }: Entry) => nameOf(file) === id;

/** A file is called after its id. Of two files with one id, the other one is wrong. */
export function idProblems(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const { file, kind, id } = entry;
    if (id === "" || isNamed(entry)) return [];
    const owner = entries.find((one) => one.kind === kind && one.id === id && isNamed(one));
    const reason =
      owner === undefined
        ? `the file is not called ${id}.json`
        : `duplicate id “${id}”, also in ${owner.file}; in this file stands “${nameOf(file)}”`;
    return [{ file, path: "id", reason }];
  });
}

/** The lowest number that no file of the kind has taken. */
export function freeOrder(entries: readonly Entry[]): number {
  const taken = new Set(entries.map(({ json }) => numberAt(json, "order")));
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}

/** Two files of one kind do not stand in one place of their list. */
export function orderProblems(entries: readonly Entry[]): Problem[] {
  const first = new Map<number, string>();
  return entries.flatMap(({ file, json }): Problem[] => {
    const order = numberAt(json, "order");
    if (order === undefined) return [];
    const owner = first.get(order);
    if (owner === undefined) {
      first.set(order, file);
      return [];
    }
    const reason = `order ${order} is that of ${owner} too; ${freeOrder(entries)} is free`;
    return [{ file, path: "order", reason }];
  });
}

/** Letters of codes, each with the exercises that use it and its highest number there. */
export function codeLetters(exercises: readonly Entry[]): Map<string, Map<string, number>> {
  const letters = new Map<string, Map<string, number>>();
  for (const { id, json } of exercises) {
    for (const { value } of objectsIn(json, "prompts")) {
      const [, letter = "", number = ""] =
        /^([A-Z])(\d+)$/u.exec(textAt(value, "code") ?? "") ?? [];
      if (letter === "") continue;
      const users = letters.get(letter) ?? new Map<string, number>();
      users.set(id, Math.max(users.get(id) ?? 0, Number(number)));
      letters.set(letter, users);
    }
  }
  return letters;
}

/** The letters that no exercise uses. */
export function freeLetters(exercises: readonly Entry[]): string[] {
  const taken = codeLetters(exercises);
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("").filter((letter) => !taken.has(letter));
}

/** Prompt ids and codes are unique in the whole kit, not only in their exercise. */
export function promptProblems(exercises: readonly Entry[]): Problem[] {
  const first = { id: new Map<string, string>(), code: new Map<string, string>() };
  const problems: Problem[] = [];
  for (const { file, json } of exercises) {
    for (const { at, value } of objectsIn(json, "prompts")) {
      for (const key of ["id", "code"] as const) {
        const found = textAt(value, key);
        if (found === undefined) continue;
        const owner = first[key].get(found);
        if (owner === undefined) first[key].set(found, `${file}, ${at}`);
        else {
          const free = key === "code" ? `; free letters: ${freeLetters(exercises).join(" ")}` : "";
          const reason = `duplicate prompt ${key} “${found}”, also in ${owner}${free}`;
          problems.push({ file, path: `${at}.${key}`, reason });
        }
      }
    }
  }
  return problems;
}
