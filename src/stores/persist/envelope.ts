import * as v from "valibot";

const count = v.pipe(v.number(), v.finite());

/** What stands around each thing that is saved. */
const EnvelopeSchema = v.object({
  /** Version of the data. */
  v: count,
  /** When it was written, milliseconds since the epoch. */
  at: count,
  /** Rises with every write of this key, and never falls behind the clock. */
  rev: count,
  data: v.optional(v.unknown()),
  /** A key that was removed keeps this, so that the other place does not bring it back. */
  gone: v.fallback(v.boolean(), false),
});

export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

export function encode({ v: version, at, rev, data, gone }: Envelope): string {
  const about = { v: version, at, rev };
  return JSON.stringify(gone ? { ...about, gone } : { ...about, data: data ?? null });
}

/** Nothing when the text is not one of ours, or not whole. */
export function decode(text: string): Envelope | undefined {
  try {
    const { success, output } = v.safeParse(EnvelopeSchema, JSON.parse(text));
    return success && (output.gone || output.data !== undefined) ? output : undefined;
  } catch {
    return undefined;
  }
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
