import * as v from "valibot";
import type { ContentFile, Entry, Kind, Problem } from "#content/checks/json.ts";
import { isLoose, KINDS, objectsIn, textAt } from "#content/checks/json.ts";
import { exerciseProblems, planProblems, uniqueAcross } from "#content/checks/references.ts";
import { REQUIRED_IDS, REQUIRED_PROMPTS } from "#content/checks/required.ts";
import { wordProblems } from "#content/checks/words.ts";
import { ExerciseSchema, PlanSchema, TaskSchema } from "#content/schema.ts";

const schemas = { exercises: ExerciseSchema, tasks: TaskSchema, plans: PlanSchema };

function schemaProblems({ file, kind, json }: Entry): Problem[] {
  const result = v.safeParse(schemas[kind], json);
  return (result.issues ?? []).map((issue) => ({
    file,
    path: v.getDotPath(issue) ?? "",
    reason: issue.message,
  }));
}

function read(files: readonly ContentFile[]): { entries: Entry[]; problems: Problem[] } {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { path: file, json } of files) {
    const kind = KINDS.find((one) => file.split("/").at(-2) === one);
    if (kind === undefined) {
      problems.push({ file, path: "", reason: `not in a folder ${KINDS.join(", ")}` });
    } else if (!isLoose(json)) {
      problems.push({ file, path: "", reason: "not a JSON object" });
    } else entries.push({ file, kind, id: textAt(json, "id") ?? "", json });
  }
  return { entries, problems };
}

function idProblems(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, kind, id }) => {
    const problems: Problem[] = [];
    const owner = first.get(`${kind}/${id}`);
    if (owner === undefined) first.set(`${kind}/${id}`, file);
    else problems.push({ file, path: "id", reason: `duplicate id “${id}”, also in ${owner}` });
    if (!file.endsWith(`/${id}.json`)) {
      problems.push({ file, path: "id", reason: `the file is not called ${id}.json` });
    }
    return problems;
  });
}

/** A whole file that has gone is told with its folder, a prompt that has gone with its exercise. */
function missingProblems(of: (kind: Kind) => Entry[]): Problem[] {
  const files = KINDS.flatMap((kind) => {
    const present = new Set(of(kind).map(({ id }) => id));
    return REQUIRED_IDS[kind]
      .filter((id) => !present.has(id))
      .map((id) => ({ file: kind, path: "", reason: `missing ${id}.json` }));
  });
  const prompts = of("exercises").flatMap(({ file, id, json }) => {
    const present = new Set(objectsIn(json, "prompts").map(({ value }) => textAt(value, "id")));
    return (REQUIRED_PROMPTS[id] ?? [])
      .filter((prompt) => !present.has(prompt))
      .map((prompt) => ({ file, path: "prompts", reason: `missing prompt “${prompt}”` }));
  });
  return [...files, ...prompts];
}

/**
 * Every mistake in the kit at once, each with its file, its place in the JSON and the reason. A
 * file that does not fit the schema is still checked for everything else.
 */
export function checkPack(files: readonly ContentFile[]): Problem[] {
  const { entries, problems } = read(files);
  const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  const exercises = new Map(of("exercises").map(({ id, json }) => [id, json]));
  const tasks = new Set(of("tasks").map(({ id }) => id));
  return [
    ...problems,
    ...entries.flatMap(schemaProblems),
    ...entries.flatMap(wordProblems),
    ...idProblems(entries),
    ...uniqueAcross(of("exercises")),
    ...of("exercises").flatMap((entry) => exerciseProblems(entry, tasks)),
    ...of("plans").flatMap((entry) => planProblems(entry, exercises, tasks)),
    ...missingProblems(of),
  ];
}
