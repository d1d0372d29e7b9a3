/** One JSON file of the kit, as it was read. */
export interface ContentFile {
  /** From the project's root, with forward slashes. */
  path: string;
  json: unknown;
}

/** One thing that an author has to put right. */
export interface Problem {
  file: string;
  /** Where in the JSON, such as "prompts.2.text"; empty for the file as a whole. */
  path: string;
  reason: string;
}

/** An object in a file that may not fit the schema (yet): nothing about its keys is known. */
export type Loose = Record<string, unknown>;

export const KINDS = ["exercises", "tasks", "plans"] as const;
export type Kind = (typeof KINDS)[number];

/** A file that could be read, with what the checks ask of it all the time. */
export interface Entry {
  file: string;
  kind: Kind;
  id: string;
  json: Loose;
}

/** What a file is called, without its folder and ending: the id that it should carry. */
export function nameOf(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/\.json$/u, "");
}

/** Whether this is an object with keys (and not a list). */
export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list, each with its place; empty where there is no list. */
export function objectsIn(owner: Loose, key: string): { at: string; value: Loose }[] {
  const list = owner[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isLoose(value) ? [{ at: `${key}.${index}`, value }] : [],
  );
}

/** The texts of a list, each with its place; empty where there is no list. */
export function textsIn(owner: Loose, key: string): { at: string; value: string }[] {
  const list = owner[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    typeof value === "string" ? [{ at: `${key}.${index}`, value }] : [],
  );
}

/** The text under a key, if it is a text. */
export function textAt(owner: Loose, key: string): string | undefined {
  const value = owner[key];
  return typeof value === "string" ? value : undefined;
}

/** The number under a key, if it is a number. */
export function numberAt(owner: Loose, key: string): number | undefined {
  const value = owner[key];
  return typeof value === "number" ? value : undefined;
}

/** Whether one of the exercise's phases is part of an experiment with a small learning task. */
export function hasTrial(exercise: Loose): boolean {
  return objectsIn(exercise, "phases").some(({ value }) => value["scene"] === "trial");
}
