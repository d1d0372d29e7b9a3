import type { Plan } from "#content/schema.ts";

/** What stands in the start dialog. */
export interface StartDraft {
  who: "names" | "count" | "none";
  names: string;
  count: string;
  /** What the session is called, where the plan's own name is not enough. */
  title: string;
  practice: boolean;
}

const empty: StartDraft = { who: "names", names: "", count: "", title: "", practice: false };

let kept = empty;

/** As long as nobody typed anything, the plan says who are expected, or how many. */
export function draftFor(draft: StartDraft, plan: Plan | undefined): StartDraft {
  if (draft !== empty || !plan) return draft;
  const { names = "", people } = plan;
  if (names.trim() !== "") return { ...draft, names };
  return people === undefined ? draft : { ...draft, who: "count", count: String(people) };
}

/** What was typed before, as long as the app is open: a list of names is not typed twice. */
export function keptDraft(): StartDraft {
  return kept;
}

export function keepDraft(draft: StartDraft): void {
  kept = draft;
}

/** For after a start: the next group has other names. */
export function forgetDraft(): StartDraft {
  kept = empty;
  return kept;
}
