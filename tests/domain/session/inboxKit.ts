import type { Submission } from "#domain/handover/submission.ts";
import { participantPlanId } from "#domain/link/participantIds.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { waiting } from "#domain/session/captures/inbox.ts";
import { receive } from "#domain/session/captures/inboxChanges.ts";
import type { Session } from "#domain/session/types.ts";

import { givenBy } from "../handover/given.ts";
import { pack } from "../../e2e/kit.ts";

export const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
export const begun = () => beginSession(plan, pack, [], { id: "s", now: 0, seed: 1 }).session;
export const call = { step: "awareness", prompt: "awareness-4", text: "ik belde" };
const time = { step: "culture", prompt: "culture-2", column: "hinders", text: "geen tijd" };
export type Changes = Partial<Parameters<typeof givenBy>[1]>;
/** What a phone hands over in that plan. */
export const submission = (changes: Changes = {}, phone = "phone 1"): Submission =>
  givenBy(phone, { plan: participantPlanId(plan), answers: [call, time], ...changes });
/** The session after one phone handed over. */
export const got = (changes?: Changes) => receive(begun(), submission(changes), 5).session;
/** In an order of their own: that of what has no name says nothing. */
export const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text).toSorted();
/** The one that waits and says this. */
export const waits = (session: Session, said: string) =>
  waiting(session).find(({ text }) => text === said)!;
