import type { Session } from "#domain/session/types.ts";
import { useNow } from "#parts/clock/useNow.ts";
import { type Undo, useUndo } from "#stores/undo.ts";

/** How long something large can be taken back in one press, in milliseconds. */
const MINUTE = 60_000;

/** What was done last in a session, within the minute, once the sign that told it is gone. */
export function useFreshUndo(session: Session): Undo | undefined {
  const past = useUndo((state) => state.past);
  const told = useUndo((state) => state.offer);
  const last = past.findLast((one) => one.session === session.head.id);
  const now = useNow(last !== undefined);
  return last && last !== told && now - last.when < MINUTE ? last : undefined;
}
