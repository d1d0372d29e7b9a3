import type { Entry, Loose, Problem } from "#content/checks/json.ts";
import { hasTrial, isLoose, numberAt, objectsIn, textAt, textsIn } from "#content/checks/json.ts";
import { REQUIRED_PROMPTS } from "#content/checks/required.ts";

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

/** The files that others name, by their id: known by its name also where it could not be read. */
export interface Known {
  exercises: ReadonlyMap<string, Loose | undefined>;
  tasks: ReadonlySet<string>;
}

/** What one exercise names that is not there, or names twice. */
export function exerciseProblems({ file, json }: Entry): Problem[] {
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
  for (const { at, value } of objectsIn(json, "phases")) {
    if (value["scene"] === "poll" && !isLoose(json["poll"])) {
      found.push({ path: `${at}.scene`, reason: "a poll needs the exercise to have poll options" });
    }
  }
  return found.map((one) => ({ file, ...one }));
}

/** The minutes of one exercise step; undefined while something it names is missing. */
function exerciseMinutes(step: Loose, exercise: Loose): number | undefined {
  const phases = objectsIn(exercise, "phases");
  const chosen = Array.isArray(step["phases"])
    ? textsIn(step, "phases").map(({ value }) => value)
    : undefined;
  const own = isLoose(step["minutes"]) ? step["minutes"] : {};
  const ids = idsOf(exercise, "phases");
  if ([...(chosen ?? []), ...Object.keys(own)].some((id) => !ids.has(id))) return undefined;
  let total = 0;
  for (const { value: phase } of phases) {
    const id = textAt(phase, "id") ?? "";
    if (chosen !== undefined && !chosen.includes(id)) continue;
    const planned = isLoose(phase["minutes"]) ? numberAt(phase["minutes"], "ideal") : undefined;
    const minutes = numberAt(own, id) ?? planned;
    if (minutes === undefined) return undefined;
    total += minutes * (phase["repeat"] === "perPrompt" ? textsIn(step, "prompts").length : 1);
  }
  return total;
}

interface Found {
  path: string;
  reason: string;
}

/** A prompt that saved sessions rely on is told as missing from its exercise, and only there. */
function promptsOfStep(step: Loose, exercise: string, prompts: ReadonlySet<string>): Found[] {
  const seen = new Set<string>();
  return textsIn(step, "prompts").flatMap(({ at, value }) => {
    const again = seen.has(value);
    seen.add(value);
    if (again) return [{ path: at, reason: `duplicate prompt “${value}”` }];
    if (prompts.has(value) || REQUIRED_PROMPTS[exercise]?.includes(value)) return [];
    return [{ path: at, reason: `unknown prompt “${value}” of ${exercise}` }];
  });
}

function stepProblems(step: Loose, { exercises, tasks }: Known): Found[] {
  const id = textAt(step, "exercise");
  if (id === undefined) return [];
  if (!exercises.has(id)) return [{ path: "exercise", reason: `unknown exercise “${id}”` }];
  const exercise = exercises.get(id);
  if (exercise === undefined) return [];
  const phases = idsOf(exercise, "phases");
  const unknown = (key: string) => ({
    path: key,
    reason: `unknown phase “${key.split(".").at(-1)}” of ${id}`,
  });
  const found = [
    ...promptsOfStep(step, id, idsOf(exercise, "prompts")),
    ...textsIn(step, "phases").flatMap(({ at, value }) =>
      phases.has(value) ? [] : [{ ...unknown(value), path: at }],
    ),
    ...["minutes", "forms"].flatMap((key) =>
      Object.keys(isLoose(step[key]) ? step[key] : {}).flatMap((phase) =>
        phases.has(phase) ? [] : [unknown(`${key}.${phase}`)],
      ),
    ),
  ];
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
export function planProblems({ file, json }: Entry, known: Known): Problem[] {
  const steps = objectsIn(json, "steps");
  const found = repeated(steps, "id");
  const lasts = steps.map(({ at, value }) => {
    if (value["kind"] !== "exercise") return numberAt(value, "minutes");
    found.push(...stepProblems(value, known).map((one) => ({ ...one, path: `${at}.${one.path}` })));
    const exercise = known.exercises.get(textAt(value, "exercise") ?? "");
    return exercise && exerciseMinutes(value, exercise);
  });
  const promised = numberAt(json, "minutes");
  const counted = lasts.filter((minutes) => minutes !== undefined);
  const total = counted.reduce((sum, minutes) => sum + minutes, 0);
  if (counted.length === lasts.length && promised !== undefined && total !== promised) {
    const each = steps.map(({ value }, at) => `${textAt(value, "id") ?? at} ${counted[at]}`);
    const reason = `the steps add up to ${total} minutes, the plan promises ${promised}: ${each.join(", ")}`;
    found.push({ path: "minutes", reason });
  }
  return found.map((one) => ({ file, ...one }));
}
