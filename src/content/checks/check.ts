import type { ContentFile, Entry, Kind, Loose, Problem } from "./json.ts";
import { isLoose, KINDS, nameOf, objectsIn, textAt } from "./json.ts";
import { exerciseProblems, planProblems } from "./references.ts";
import { REQUIRED_IDS, REQUIRED_PROMPTS } from "./required.ts";
import { facilitationProblems } from "./rules.ts";
import { shapeProblems } from "./shape.ts";
import { readSource } from "./source.ts";
import {
  codeLetters,
  freeLetters,
  freeOrder,
  idProblems,
  isNamed,
  orderProblems,
  promptProblems,
} from "./unique.ts";
import { wordProblems } from "./words.ts";

/** For sorting, the same on every machine. */
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const kindOf = (file: string) => KINDS.find((one) => file.split("/").at(-2) === one);

function read(files: readonly ContentFile[]): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { path: file, json } of files) {
    const kind = kindOf(file);
    if (kind === undefined) {
      problems.push({ file, path: "", reason: `not in a folder ${KINDS.join(", ")}` });
    } else if (!file.endsWith(".json")) {
      problems.push({ file, path: "", reason: "its name does not end with .json" });
    } else if (!isLoose(json)) {
      problems.push({ file, path: "", reason: "not a JSON object" });
    } else entries.push({ file, kind, id: textAt(json, "id") ?? "", json });
  }
  return { entries, problems };
}

function pointerProblems({ file, kind, json }: Entry): Problem[] {
  const right = `../../schema/${kind.slice(0, -1)}.json`;
  return json["$schema"] === right
    ? []
    : [{ file, path: "$schema", reason: `write "$schema": "${right}", for help in an editor` }];
}

/** A whole file that has gone is told with its folder, a prompt that has gone with its exercise. */
function missingProblems(entries: readonly Entry[], unread: readonly string[]): Problem[] {
  const files = KINDS.flatMap((kind) => {
    const here = entries.filter((entry) => entry.kind === kind);
    const present = [...here.flatMap(({ id, file }) => [id, nameOf(file)]), ...unread.map(nameOf)];
    return REQUIRED_IDS[kind]
      .filter((id) => !present.includes(id))
      .map((id) => ({ file: kind, path: "", reason: `missing ${id}.json` }));
  });
  const prompts = entries.filter(isNamed).flatMap(({ file, kind, id, json }) => {
    const there = new Set(objectsIn(json, "prompts").map(({ value }) => textAt(value, "id")));
    return ((kind === "exercises" && REQUIRED_PROMPTS[id]) || [])
      .filter((prompt) => !there.has(prompt))
      .map((prompt) => ({ file, path: "prompts", reason: `missing prompt “${prompt}”` }));
  });
  return [...files, ...prompts];
}

/** What others may name of a kind, by id: nothing is known of a file that could not be read or has gone. */
function knownOf(kind: Kind, entries: readonly Entry[], unread: readonly string[]) {
  const here = entries.filter((entry) => entry.kind === kind);
  return new Map<string, Loose | undefined>([
    ...[...REQUIRED_IDS[kind], ...unread.map(nameOf)].map((id) => [id, undefined] as const),
    ...here.map(({ id, json }) => [id, json] as const),
    ...here.map(({ file, json }) => [nameOf(file), json] as const),
  ]);
}

/**
 * Every mistake in the kit at once, each with its file, its place in the JSON and the reason. A
 * file that does not fit the schema is still checked for everything else; what only follows from
 * another mistake is not told.
 *
 * @param unread files that are no JSON; others may name them.
 * @internal
 */
export function checkPack(
  files: readonly ContentFile[],
  unread: readonly string[] = [],
): Problem[] {
  const { entries, problems } = read(files);
  const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  const exercises = knownOf("exercises", entries, unread);
  const tasks = knownOf("tasks", entries, unread);
  // A copy that still carries the id of another file would repeat every id that stands in it.
  const copies = of("exercises").filter(
    (entry) =>
      !isNamed(entry) && of("exercises").some((one) => one.id === entry.id && isNamed(one)),
  );
  const found = [
    ...problems,
    ...entries.flatMap(shapeProblems),
    ...entries.flatMap(pointerProblems),
    ...entries.flatMap(wordProblems),
    ...KINDS.flatMap((kind) => [...idProblems(of(kind)), ...orderProblems(of(kind))]),
    ...promptProblems(of("exercises").filter((entry) => !copies.includes(entry))),
    ...of("exercises").flatMap(exerciseProblems),
    ...of("exercises").flatMap(facilitationProblems),
    ...of("plans").flatMap((entry) =>
      planProblems(entry, { exercises, tasks: new Set(tasks.keys()) }),
    ),
    ...missingProblems(entries, unread),
  ];
  const told = new Set<string>();
  return found.filter((problem) => {
    const key = JSON.stringify(problem);
    return !told.has(key) && told.add(key);
  });
}

/** One text file of the kit, as it was saved. */
export interface ContentText {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** Every mistake in the kit with its line (from 1; none for a file that has gone), in the order of the files. */
export function checkTexts(texts: readonly ContentText[]): (Problem & { line?: number })[] {
  const broken: (Problem & { line?: number })[] = [];
  const files: ContentFile[] = [];
  const lines = new Map<string, ReadonlyMap<string, number>>();
  for (const { path: file, text } of texts) {
    const source = readSource(text);
    if ("json" in source) {
      files.push({ path: file, json: source.json });
      lines.set(file, source.lines);
    } else broken.push({ file, path: "", ...source });
  }
  const lineOf = ({ file, path }: Problem): { line?: number } => {
    const known = lines.get(file);
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
      const line = known?.get(at);
      if (line !== undefined) return { line };
    }
    return known ? { line: 1 } : {};
  };
  const found = checkPack(
    files,
    broken.map(({ file }) => file),
  ).map((problem) => ({ ...problem, ...lineOf(problem) }));
  return [...broken, ...found].toSorted(
    (a, b) => byCode(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** What a new file may take: the next place in each list, and codes that no prompt has. */
export function freePlaces(texts: readonly ContentText[]): string[] {
  const { entries } = read(
    texts.flatMap(({ path, text }) => {
      const source = readSource(text);
      return "json" in source ? [{ path, json: source.json }] : [];
    }),
  );
  const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  const exercises = of("exercises");
  const taken = [...codeLetters(exercises)]
    .toSorted(([a], [b]) => byCode(a, b))
    .map(([letter, users]) => {
      const each = [...users].map(([id, last]) => `${id} to ${letter}${last}`);
      return `${letter} (${each.join(", ")})`;
    });
  return [
    `free orders: ${KINDS.map((kind) => `${freeOrder(of(kind))} of ${kind}`).join(", ")}`,
    `free letters of codes: ${freeLetters(exercises).join(" ")}`,
    `taken: ${taken.join(", ")}`,
  ];
}
