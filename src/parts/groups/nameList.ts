import { listText } from "#i18n/format.ts";

/** "Amira, Bram en Els", for ids of people. */
export function nameList(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  return joined(ids.map((id) => names.get(id) ?? ""));
}

/** The same for names; one from right to left does not turn the sentence around it. */
export function joined(names: readonly string[]): string {
  return listText(names.map((name) => `\u2068${name}\u2069`));
}
