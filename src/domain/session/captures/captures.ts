import type { Capture, Session } from "#domain/session/types.ts";

const NOTHING: Capture = { notes: [], drafts: {}, poll: {} };

/** What was collected under a key; an empty capture when nothing was. */
export function captureOf(session: Session, key: string): Capture {
  return session.captures[key] ?? NOTHING;
}

/** Replaces one capture by what `change` makes of it. */
export function changeCapture(
  session: Session,
  key: string,
  change: (capture: Capture) => Capture,
): Session {
  const before = captureOf(session, key);
  const after = change(before);
  if (after === before) return session;
  return { ...session, captures: { ...session.captures, [key]: after } };
}
