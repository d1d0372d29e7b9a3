import type { InboxItem, Session } from "#domain/session/types.ts";

const NONE: readonly InboxItem[] = [];

/** What participants handed over: with a name in the order in which it came, then without. */
export function inboxOf({ live }: Session): readonly InboxItem[] {
  return live.inbox ?? NONE;
}

/** An answer in the words that it has now. */
export function inboxText({ text, edited }: InboxItem): string {
  return edited ?? text;
}

/** What still waits for the facilitator. */
export function waiting(session: Session): InboxItem[] {
  return inboxOf(session).filter(({ state }) => state === "waiting");
}

/** Where answers are kept that participants gave about what a personal exercise asks. */
export function givenKey(stepId: string, promptId: string): string {
  return `${stepId}/given/${promptId}`;
}
