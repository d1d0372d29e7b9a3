/** What stands around each thing that is saved. */
export interface Envelope {
  /** Version of the data. */
  v: number;
  /** When it was written, milliseconds since the epoch. */
  at: number;
  /** Rises with every write of this key, and never falls behind the clock. */
  rev: number;
  data: unknown;
  /** A key that was removed keeps this, so that the other place does not bring it back. */
  gone: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number => Number.isFinite(value);

export function encode({ v, at, rev, data, gone }: Envelope): string {
  return JSON.stringify(gone ? { v, at, rev, gone } : { v, at, rev, data: data ?? null });
}

/** Nothing when the text is not one of ours, or not whole. */
export function decode(text: string): Envelope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { v, at, rev, data, gone } = value;
  if (!isCount(v) || !isCount(at) || !isCount(rev)) return undefined;
  if (gone !== true && data === undefined) return undefined;
  return { v, at, rev, data, gone: gone === true };
}

export function isNewer(one: Envelope, other: Envelope): boolean {
  return one.rev === other.rev ? one.at > other.at : one.rev > other.rev;
}

/**
 * The revision of the next write. It follows the clock, so that a window that takes a session over
 * is ahead of the window that had it; and it rises even when the clock was set back.
 */
export function nextRev(rev: number | undefined, now: number): number {
  return Math.max((rev ?? 0) + 1, now);
}
