import type { ReportNote, ReportTrialGroup } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** Whose words a note holds, as it is said behind it; empty where the report does not tell. */
export function saidBy({ group, person }: ReportNote, words: Pick<ReportWords, "group">): string {
  return [person, ...(group === "" ? [] : [words.group(group)])]
    .filter((part) => part !== "")
    .join(", ");
}

/** What an experiment gave for one group, a line for each thing that is known. */
export function trialLines(
  group: ReportTrialGroup,
  { trial }: Pick<ReportWords, "trial">,
): string[] {
  const { of, done, almost, not, predicted, sure } = group;
  return [
    ...(of > 0 ? [trial.done(done, of), trial.rest(almost, not)] : []),
    ...(predicted === undefined ? [] : [trial.predicted(predicted)]),
    ...(sure === undefined ? [] : [trial.sure(sure)]),
  ];
}
