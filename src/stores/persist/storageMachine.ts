import type { LocalProblem } from "#platform/localStore.ts";
import type { StorageStatus } from "./storageStatus.ts";

/**
 * How saving goes. The record (`localStorage`) is what everything reads, the replica (IndexedDB) follows.
 *
 *     record    ok ── full, forbidden ──▶ full, forbidden ── caughtUp ──▶ ok
 *
 *     replica   asked ── read ──▶ follows ── refused ──▶ failing ── took ──▶ follows
 *               asked ── silent ──▶ awaited ── read ──▶ follows
 *               asked, awaited ── unread ──▶ failing
 *
 * What the user is told:
 *
 *     record       replica: asked, follows    awaited, failing
 *     ok           ok                         ok, without a second copy
 *     full         full                       memory
 *     forbidden    forbidden                  memory
 */
export interface StorageState {
  record: "ok" | LocalProblem;
  replica: "asked" | "awaited" | "follows" | "failing";
}

/** caughtUp: the record took all that was pending. took, refused: the replica, what it was sent. */
export type StorageEvent =
  | LocalProblem
  | "caughtUp"
  | "read"
  | "silent"
  | "unread"
  | "took"
  | "refused";

type Ways<State extends string> = Record<State, Partial<Record<StorageEvent, State>>>;

const record: Ways<StorageState["record"]> = {
  ok: { full: "full", forbidden: "forbidden" },
  full: { forbidden: "forbidden", caughtUp: "ok" },
  forbidden: { full: "full", caughtUp: "ok" },
};

const replica: Ways<StorageState["replica"]> = {
  /** It was asked what it has, at the start. */
  asked: { read: "follows", silent: "awaited", unread: "failing" },
  /** The start went on without its answer: what is not found may still be there. */
  awaited: { read: "follows", unread: "failing" },
  follows: { refused: "failing" },
  failing: { took: "follows" },
};

export const START: StorageState = { record: "ok", replica: "asked" };

/** The state after something happened; an event that a state does not know changes nothing. */
export function next(state: StorageState, event: StorageEvent): StorageState {
  return {
    record: record[state.record][event] ?? state.record,
    replica: replica[state.replica][event] ?? state.replica,
  };
}

/** What the user is told of a state. */
export function toldOf(state: StorageState): Omit<StorageStatus, "quarantined"> {
  const secondCopy = state.replica === "asked" || state.replica === "follows";
  return {
    state: state.record === "ok" || secondCopy ? state.record : "memory",
    secondCopy,
    waiting: state.replica === "awaited",
  };
}
