import type { PlanRequest } from "#domain/grouping/solver.ts";
import { later, now } from "#platform/clock.ts";
import { startWorker, type Thread } from "#platform/worker.ts";

import { readAnswer, type Ask } from "./messages.ts";
import { searchPlan, type Found } from "./search.ts";
// oxlint-disable-next-line import/default -- the build makes a module of its address
import threadUrl from "./thread.ts?worker&url";

/** On the page's own thread a search leaves it time to breathe, in milliseconds. */
const PAUSE = 16;

let thread: Thread | "none" | undefined;
let current: { ask: Ask; tell: (found: Found) => void } | undefined;
let stop: () => void = () => undefined;

/**
 * Searches for better groups beside what the page does, and tells of each better division. A new
 * search ends the one before. Without a thread to search in, it goes on here, slice by slice.
 */
export function search(request: PlanRequest, tell: (found: Found) => void): void {
  stop();
  current = { ask: { number: (current?.ask.number ?? 0) + 1, request }, tell };
  thread ??= startWorker(threadUrl, receive, goOnHere) ?? "none";
  if (thread === "none") searchHere();
  else thread.send(current.ask);
}

/** The thread broke down: what it was asked last is still to be found. */
function goOnHere(): void {
  thread = "none";
  searchHere();
}

function searchHere(): void {
  if (!current) return;
  const { ask, tell } = current;
  stop = searchPlan(ask.request, { now, later: (callback) => later(callback, PAUSE) }, tell);
}

function receive(message: unknown): void {
  const answer = readAnswer(message);
  if (answer && answer.number === current?.ask.number) current.tell(answer);
}
