import type { Person, Session } from "#domain/session/types.ts";

/**
 * Puts people into a session in which nobody was counted yet, or adds latecomers at the end.
 * Draws stay as they are until they are drawn anew.
 */
export function addPeople(session: Session, people: readonly Person[]): Session {
  if (people.length === 0) return session;
  return {
    ...session,
    live: { ...session.live, people: [...session.live.people, ...people] },
  };
}
