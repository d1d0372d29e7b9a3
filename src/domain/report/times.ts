import { stepTimes } from "#domain/session/time/stepTimes.ts";
import type { Session } from "#domain/session/types.ts";
import { unspent } from "#domain/session/time/unspent.ts";

import type { ReportTimes } from "./tree.ts";
import type { ReportWords } from "./words.ts";

const MINUTE = 60_000;

/**
 * Planned and real minutes of each step; nothing where no step ever came on the stage. A session that
 * is still open counts until the last moment of its log, so that no report depends on when it is read.
 */
export function timesOf(
  session: Session,
  words: Pick<ReportWords, "time">,
): ReportTimes | undefined {
  const { head, live } = session;
  const until = live.finishedAt ?? live.log.at(-1)?.at;
  if (until === undefined) return undefined;
  const steps = stepTimes(session, until);
  if (steps.every(({ startedAt }) => startedAt === undefined)) return undefined;
  const minutes = wholeMinutes(steps.map(({ real }) => real));
  const titles = new Map(head.steps.map(({ id, title }) => [id, title]));
  return {
    rows: steps.map(({ stepId, planned, startedAt }, index) => ({
      id: stepId,
      title: titles.get(stepId) ?? "",
      planned,
      begin: startedAt === undefined ? "" : words.time(startedAt),
      real: startedAt === undefined ? undefined : (minutes[index] ?? 0),
    })),
    planned: sum(steps.map(({ planned }) => planned)),
    real: sum(minutes),
    unspent: Math.round(unspent(live) / MINUTE),
    open: live.finishedAt === undefined,
  };
}

/**
 * Milliseconds as whole minutes that add up to the rounded sum: each is rounded down, and what is then
 * missing goes to those that lost most. Rounded one by one, a column would contradict its total.
 */
function wholeMinutes(times: readonly number[]): number[] {
  const down = times.map((time) => Math.floor(time / MINUTE));
  const missing = Math.round(sum(times) / MINUTE) - sum(down);
  const lost = times.map((time, index) => ({ index, rest: time % MINUTE }));
  const up = new Set(
    lost
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return down.map((whole, index) => whole + Number(up.has(index)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
