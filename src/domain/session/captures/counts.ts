import { changeCapture } from "./captures.ts";
import type {
  Draw,
  Session,
  Tally,
  Trial,
  TrialResult,
  TrialScore,
} from "#domain/session/types.ts";

const MOST_VOTES = 999;

/** The number of raised hands for one option of a poll; whole, from 0 to 999. */
export function setVotes(
  session: Session,
  key: string,
  round: "before" | "after",
  option: string,
  votes: number,
): Session {
  const whole = Math.min(MOST_VOTES, Math.max(0, Math.round(votes)));
  return changeCapture(session, key, (capture) => ({
    ...capture,
    poll: { ...capture.poll, [round]: { ...capture.poll[round], [option]: whole } },
  }));
}

/** Votes of all options together. */
export function totalVotes(tally: Tally | undefined): number {
  return Object.values(tally ?? {}).reduce((sum, votes) => sum + votes, 0);
}

const NO_TRIAL: Trial = { predicted: {}, results: {} };

/** How many of a group the room expects to manage; undefined takes the guess back. */
export function setPrediction(
  session: Session,
  key: string,
  group: "a" | "b",
  guess: number | undefined,
): Session {
  return changeCapture(session, key, (capture) => {
    const trial = capture.trial ?? NO_TRIAL;
    const { [group]: _was, ...rest } = trial.predicted;
    const predicted =
      guess === undefined ? rest : { ...rest, [group]: Math.max(0, Math.round(guess)) };
    return { ...capture, trial: { ...trial, predicted } };
  });
}

/** How somebody did, or how sure they feel (1 to 5). A value of undefined takes it back. */
export function setResult(
  session: Session,
  key: string,
  person: string,
  change: { score?: TrialScore | undefined; sure?: number | undefined },
): Session {
  return changeCapture(session, key, (capture) => {
    const trial = capture.trial ?? NO_TRIAL;
    const merged = { ...trial.results[person], ...change };
    const result: TrialResult = {
      ...(merged.score === undefined ? {} : { score: merged.score }),
      ...(merged.sure === undefined ? {} : { sure: merged.sure }),
    };
    return { ...capture, trial: { ...trial, results: { ...trial.results, [person]: result } } };
  });
}

export interface TrialSummary {
  /** How many are in the group. */
  of: number;
  done: number;
  almost: number;
  not: number;
  /** Scores in the order done, almost, not, still open. */
  scores: (TrialScore | undefined)[];
  predicted: number | undefined;
  /** Mean of how sure they feel, 1 to 5; undefined when nobody said. */
  sure: number | undefined;
}

/** The two groups of an experiment side by side: A first, B second. */
export function summarise(trial: Trial, draw: Draw | undefined): [TrialSummary, TrialSummary] {
  return [
    groupSummary(trial, draw?.groups[0] ?? [], "a"),
    groupSummary(trial, draw?.groups[1] ?? [], "b"),
  ];
}

const ORDER: (TrialScore | undefined)[] = ["done", "almost", "not", undefined];

function groupSummary(trial: Trial, people: readonly string[], name: "a" | "b"): TrialSummary {
  const results = people.map((person) => trial.results[person]);
  const scores = results
    .map((result) => result?.score)
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const sure = results.flatMap((result) => (result?.sure === undefined ? [] : [result.sure]));
  return {
    of: people.length,
    done: scores.filter((score) => score === "done").length,
    almost: scores.filter((score) => score === "almost").length,
    not: scores.filter((score) => score === "not").length,
    scores,
    predicted: trial.predicted[name],
    sure: sure.length === 0 ? undefined : sure.reduce((sum, one) => sum + one, 0) / sure.length,
  };
}
