import * as v from "valibot";
import type { OwnPicture } from "#content/ownSteps.ts";
import type { Plan, Step } from "#content/schema.ts";
import { isRecord } from "#domain/files/foreign.ts";
import { parseOwnFile } from "#domain/files/ownFile.ts";
import { versioned } from "#domain/files/versioned.ts";
import { isSafePicture } from "#domain/pictures/safe.ts";

/** Its steps are looked at one by one. */
const planFile = versioned({
  version: 1,
  schema: v.looseObject({ steps: v.array(v.unknown()) }),
});
/** Several times the longest plan that can be typed, or all pictures that one can have. */
export const PLAN_FILE_MAX_CHARS = 5_000_000;
/** What a plan may hold; the rest of a longer list is dropped and named. */
const MOST_STEPS = 120;
const MOST_PICTURES = 4;

/** Everything of a plan, its names and its logo too, to open again on another machine. */
export function planFileOf(plan: Plan, now: number): string {
  const file = { app: "al-doende", kind: "plan", version: planFile.version, madeAt: now, plan };
  return JSON.stringify(file);
}

/** Whether something is a plan, or a part of one, in the kit's own terms. */
export interface PlanChecks {
  plan: (data: unknown) => Plan | undefined;
  step: (data: unknown) => Step | undefined;
  picture: (data: unknown) => OwnPicture | undefined;
}

/**
 * Steps that could not be opened are named by their title, else by their place: "#3". Pictures that
 * could not are counted.
 */
export type PlanFileReading =
  | { plan: Plan; dropped: string[]; pictures: number }
  | { error: "not-json" | "not-ours" | "newer" | "too-large" | "empty" | "invalid" };

/** Opens a plan file of any origin: a step or a picture that is wrong is dropped and told, the rest opens. */
export function readPlanFile(text: string, checks: PlanChecks): PlanFileReading {
  const opened = parseOwnFile(text, "plan", PLAN_FILE_MAX_CHARS);
  if ("error" in opened) return opened;
  const reading = planFile.read(opened.version, opened.file["plan"]);
  if ("error" in reading) return reading;
  const raw = reading.value;
  const { steps, dropped } = readSteps(raw.steps, checks.step);
  // Nothing but broken steps is no plan with a few steps less.
  if (steps.length === 0 && dropped.length > 0) return { error: "invalid" };
  const { ownTasks, pictures } = readTasks(raw["ownTasks"], checks.picture);
  const { logo, ...rest } = raw;
  const shown = checks.picture({ id: "logo", data: logo, alt: "" })?.data;
  const isSafe = shown !== undefined && isSafePicture(shown);
  const plan = checks.plan({
    ...rest,
    steps,
    ...(ownTasks !== undefined && { ownTasks }),
    ...(isSafe && { logo: shown }),
  });
  if (!plan) return { error: "invalid" };
  return { plan, dropped, pictures: logo === undefined || isSafe ? pictures : pictures + 1 };
}

/** The tasks with the pictures that are in order; `pictures` counts the others. */
function readTasks(
  raws: unknown,
  check: PlanChecks["picture"],
): { ownTasks: unknown; pictures: number } {
  if (!Array.isArray(raws)) return { ownTasks: raws, pictures: 0 };
  let wrong = 0;
  const ownTasks = (raws as unknown[]).map((raw) => {
    if (!isRecord(raw) || raw["pictures"] === undefined) return raw;
    const all: unknown[] = Array.isArray(raw["pictures"]) ? raw["pictures"] : [raw["pictures"]];
    const kept: OwnPicture[] = [];
    for (const one of all) {
      const picture = kept.length < MOST_PICTURES ? check(one) : undefined;
      const known = kept.some(({ id }) => id === picture?.id);
      if (picture && !known && isSafePicture(picture.data)) kept.push(picture);
    }
    wrong += all.length - kept.length;
    const { pictures: _pictures, ...task } = raw;
    return kept.length > 0 ? { ...task, pictures: kept } : task;
  });
  return { ownTasks, pictures: wrong };
}

function readSteps(
  raws: readonly unknown[],
  check: PlanChecks["step"],
): { steps: Step[]; dropped: string[] } {
  const steps: Step[] = [];
  const dropped: string[] = [];
  const ids = new Set<string>();
  for (const [place, raw] of raws.entries()) {
    const step = steps.length < MOST_STEPS ? check(raw) : undefined;
    if (!step) {
      dropped.push(nameOf(raw, place));
      continue;
    }
    const id = freeId(step.id, ids);
    ids.add(id);
    steps.push(id === step.id ? step : { ...step, id });
  }
  return { steps, dropped };
}

/** Two steps with one id would be one step on the stage: the second gets another one. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`step-${String(number)}`)) number += 1;
  return `step-${String(number)}`;
}

function nameOf(raw: unknown, place: number): string {
  const title = isRecord(raw) ? raw["title"] : undefined;
  const named = typeof title === "string" ? title.trim().slice(0, 80) : "";
  return named === "" ? `#${String(place + 1)}` : named;
}
