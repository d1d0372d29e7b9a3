import type { Entry, Problem } from "#content/checks/json.ts";
import { hasTrial, isLoose, objectsIn, textAt } from "#content/checks/json.ts";

/** More than this cannot be read from the back row. */
const MOST_WORDS = 20;

/** What `expandScenes` fills in, and where. */
const OF_TASK = ["{task}", "{tool}", "{tools}"];
/** Answers of the plan; a cue without its answer is left out. */
const OF_PLAN = ["{activities}", "{tasks}"];
const FILLED_IN =
  /^(phases\.\d+\.(headline|lines|cues)|prompts\.\d+\.(text|followUps|cues|variants))\b/;
const IN_CUES = /^(phases|prompts)\.\d+\.cues\b/;

function textsOf(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => textsOf(item, `${at}.${index}`));
  }
  if (!isLoose(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$schema" ? [] : textsOf(item, at === "" ? key : `${at}.${key}`),
  );
}

function quoteProblem(text: string): string | undefined {
  if (/["']/u.test(text)) return "straight quotation mark: write “…”, or ’ for an apostrophe";
  const strange = /[„‟«»]/u.exec(text)?.[0];
  if (strange !== undefined) return `${strange} is never used here: write “…” around a quote`;
  if (text.includes("‘"))
    return "‘ is never right: write ’ for an apostrophe and “…” around a quote";
  let open = 0;
  for (const mark of text.match(/[“”]/gu) ?? []) {
    open += mark === "“" ? 1 : -1;
    if (open < 0 || open > 1) break;
  }
  return open === 0 ? undefined : "quotation marks “…” that do not close or open";
}

/** A plan of one's own may have words that are still to come, and so does the schema; the kit may not. */
function emptyProblem(text: string): string | undefined {
  return text.trim() === "" ? "empty text" : undefined;
}

function placeholderProblem(
  text: string,
  at: string,
  { exercise, trial }: { exercise: boolean; trial: boolean },
): string | undefined {
  const found = text.match(/\{[^{}]*\}|[{}]/gu) ?? [];
  const known = [...OF_TASK, ...OF_PLAN];
  const unknown = found.find((one) => !known.includes(one));
  if (unknown !== undefined) {
    return `unknown placeholder ${unknown}: only ${known.join(", ")} exist`;
  }
  const lost = found.filter((one) =>
    OF_PLAN.includes(one) ? !exercise || !IN_CUES.test(at) : !trial || !FILLED_IN.test(at),
  );
  return lost.length === 0 ? undefined : `placeholder ${lost.join(" ")} is not filled in here`;
}

function wordCount(text: string): number {
  // A task is named with its article, so it counts for two.
  const spoken = text.replaceAll("{task}", "de taak");
  return spoken.split(/\s+/u).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

function promptProblems({ file, json }: Entry): Problem[] {
  return objectsIn(json, "prompts").flatMap(({ at, value }) => {
    const variants = isLoose(value["variants"]) ? Object.entries(value["variants"]) : [];
    const wordings = [
      { path: `${at}.text`, text: textAt(value, "text") },
      ...variants.map(([audience, variant]) => ({
        path: `${at}.variants.${audience}.text`,
        text: isLoose(variant) ? textAt(variant, "text") : undefined,
      })),
    ];
    return wordings.flatMap(({ path, text = "" }) => {
      const problems: Problem[] = [];
      const count = wordCount(text);
      if (count > MOST_WORDS) {
        problems.push({ file, path, reason: `${count} words; a prompt has at most ${MOST_WORDS}` });
      }
      if (value["quote"] === true && /[“”]/u.test(text)) {
        problems.push({
          file,
          path,
          reason: "a quote carries no quotation marks: the app adds them",
        });
      }
      return problems;
    });
  });
}

/** Everything that is wrong with how one file is worded: length, quotation marks, placeholders. */
export function wordProblems(entry: Entry): Problem[] {
  const exercise = entry.kind === "exercises";
  const where = { exercise, trial: exercise && hasTrial(entry.json) };
  const general = textsOf(entry.json, "").flatMap(({ at, text }) =>
    [emptyProblem(text), quoteProblem(text), placeholderProblem(text, at, where)]
      .filter((reason) => reason !== undefined)
      .map((reason) => ({ file: entry.file, path: at, reason })),
  );
  return exercise ? [...general, ...promptProblems(entry)] : general;
}
