import type { Entry, Loose, Problem } from "#content/checks/json.ts";
import { hasTrial, isLoose, numberAt, objectsIn, textAt, textsIn } from "#content/checks/json.ts";

const idsOf = (owner: Loose, key: string) =>
  new Set(objectsIn(owner, key).flatMap(({ value }) => textAt(value, "id") ?? []));

/** Places whose value (under `key`) was already used earlier in the list. */
function repeated(items: { at: string; value: Loose }[], key: string) {
  const seen = new Set<string>();
  return items.flatMap(({ at, value }) => {
    const found = textAt(value, key);
    if (found === undefined) return [];
    if (seen.has(found)) return [{ path: `${at}.${key}`, reason: `duplicate ${key} “${found}”` }];
    seen.add(found);
    return [];
  });
}

/** Prompt ids and codes are unique in the whole kit, not only in their exercise. */
export function uniqueAcross(exercises: Entry[]): Problem[] {
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
          const reason = `duplicate prompt ${key} “${found}”, also in ${owner}`;
          problems.push({ file, path: `${at}.${key}`, reason });
        }
      }
    }
  }
  return problems;
}

/** What one exercise names that is not there, or names twice. */
export function exerciseProblems({ file, json }: Entry, tasks: ReadonlySet<string>): Problem[] {
  const boards = idsOf(json, "boards");
  const found = [
    ...["phases", "boards", "materials"].flatMap((key) => repeated(objectsIn(json, key), "id")),
    ...objectsIn(json, "boards").flatMap(({ at, value }) =>
      repeated(objectsIn(value, "columns"), "id").map((one) => ({
        ...one,
        path: `${at}.${one.path}`,
      })),
    ),
  ];
  if (isLoose(json["poll"])) {
    for (const one of repeated(objectsIn(json["poll"], "options"), "id")) {
      found.push({ ...one, path: `poll.${one.path}` });
    }
  }
  for (const { at, value } of objectsIn(json, "prompts")) {
    const board = textAt(value, "board");
    if (board !== undefined && !boards.has(board)) {
      found.push({ path: `${at}.board`, reason: `unknown board “${board}”` });
    }
  }
  for (const { at, value } of objectsIn(json, "materials")) {
    const task = textAt(value, "task");
    if (task !== undefined && !tasks.has(task)) {
      found.push({ path: `${at}.task`, reason: `unknown task “${task}”` });
    }
  }
  for (const { at, value } of objectsIn(json, "phases")) {
    if (value["scene"] === "poll" && !isLoose(json["poll"])) {
      found.push({ path: `${at}.scene`, reason: "a poll needs the exercise to have poll options" });
    }
  }
  return found.map((one) => ({ file, ...one }));
}

/** The minutes of one exercise step; undefined while something it names is missing. */
function exerciseMinutes(step: Loose, exercise: Loose): number | undefined {
  const chosen = Array.isArray(step["phases"])
    ? new Set(textsIn(step, "phases").map(({ value }) => value))
    : undefined;
  const own = isLoose(step["minutes"]) ? step["minutes"] : {};
  let total = 0;
  for (const { value: phase } of objectsIn(exercise, "phases")) {
    const id = textAt(phase, "id") ?? "";
    if (chosen !== undefined && !chosen.has(id)) continue;
    const planned = isLoose(phase["minutes"]) ? numberAt(phase["minutes"], "ideal") : undefined;
    const minutes = numberAt(own, id) ?? planned;
    if (minutes === undefined) return undefined;
    total += minutes * (phase["repeat"] === "perPrompt" ? textsIn(step, "prompts").length : 1);
  }
  return total;
}

function stepProblems(
  step: Loose,
  exercises: ReadonlyMap<string, Loose>,
  tasks: ReadonlySet<string>,
) {
  const found: { path: string; reason: string }[] = [];
  const id = textAt(step, "exercise") ?? "";
  const exercise = exercises.get(id);
  if (exercise === undefined) return [{ path: "exercise", reason: `unknown exercise “${id}”` }];
  const prompts = idsOf(exercise, "prompts");
  const seen = new Set<string>();
  for (const { at, value } of textsIn(step, "prompts")) {
    if (!prompts.has(value)) {
      found.push({ path: at, reason: `unknown prompt “${value}” of ${id}` });
    } else if (seen.has(value)) found.push({ path: at, reason: `duplicate prompt “${value}”` });
    seen.add(value);
  }
  const phases = idsOf(exercise, "phases");
  const own = isLoose(step["minutes"]) ? Object.keys(step["minutes"]) : [];
  const named = [
    ...textsIn(step, "phases"),
    ...own.map((value) => ({ at: `minutes.${value}`, value })),
  ];
  for (const { at, value } of named) {
    if (!phases.has(value)) found.push({ path: at, reason: `unknown phase “${value}” of ${id}` });
  }
  const task = textAt(step, "task");
  if (task !== undefined && !tasks.has(task)) {
    found.push({ path: "task", reason: `unknown task “${task}”` });
  }
  if (task === undefined && hasTrial(exercise)) {
    found.push({ path: "task", reason: `${id} needs a small learning task` });
  }
  return found;
}

/** What one plan names that is not there, and whether its minutes add up. */
export function planProblems(
  { file, json }: Entry,
  exercises: ReadonlyMap<string, Loose>,
  tasks: ReadonlySet<string>,
): Problem[] {
  const problems = repeated(objectsIn(json, "steps"), "id").map((one) => ({ file, ...one }));
  let total: number | undefined = 0;
  for (const { at, value } of objectsIn(json, "steps")) {
    let minutes = numberAt(value, "minutes");
    if (value["kind"] === "exercise") {
      const exercise = exercises.get(textAt(value, "exercise") ?? "");
      minutes = exercise && exerciseMinutes(value, exercise);
      for (const one of stepProblems(value, exercises, tasks)) {
        problems.push({ file, path: `${at}.${one.path}`, reason: one.reason });
      }
    }
    total = total === undefined || minutes === undefined ? undefined : total + minutes;
  }
  const promised = numberAt(json, "minutes");
  if (total !== undefined && promised !== undefined && total !== promised) {
    const reason = `the steps add up to ${total} minutes, the plan promises ${promised}`;
    problems.push({ file, path: "minutes", reason });
  }
  return problems;
}
