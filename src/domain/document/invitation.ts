import type { Exercise, Plan } from "#content/schema.ts";

import type { Block, BlockDocument } from "./blocks.ts";
import {
  handoutTitle,
  labelledBlock,
  paragraphBlock,
  whenOf,
  type HandoutWords,
} from "./handout.ts";

/** What an invitation says, part by part; each holds only what somebody filled in. */
export interface Invitation {
  /** Says what it is, above the title. */
  kind: string;
  title: string;
  /** Of the mail that it comes in. */
  subject: string;
  opening: Block[];
  /** When and where. */
  occasion: Block[];
  /** Who guides it, what for, what to bring, and words of one's own. */
  hosts: Block[];
  aim: Block[];
  bring: Block[];
  announcement: Block[];
  /** How to take part by phone; empty without a link. */
  join: Block[];
}

/**
 * What participants read before a session, from the facts of its plan.
 *
 * @param link the participants' link; empty where there is none that opens elsewhere.
 */
export function invitationOf(
  plan: Plan,
  exercises: readonly Exercise[],
  words: HandoutWords,
  link: string,
): Invitation {
  const { labels } = words;
  const title = handoutTitle(plan, words);
  return {
    kind: words.invitation,
    title,
    subject: words.subject(title),
    opening: paragraphBlock("plain", words.invited(title)),
    occasion: [
      ...labelledBlock(labels.when, whenOf(plan, exercises, words).join(", ")),
      ...labelledBlock(labels.where, plan.room),
    ],
    hosts: [
      ...labelledBlock(labels.trainer, plan.trainer),
      ...labelledBlock(labels.organisation, plan.organisation),
    ],
    aim: labelledBlock(labels.aim, plan.aim),
    bring: labelledBlock(labels.bring, plan.bring),
    announcement: paragraphBlock("plain", plan.announcement),
    join: link === "" ? [] : paragraphBlock("plain", `${labels.join}\n${link}`),
  };
}

/** All of an invitation, in the order of reading. */
export function invitationBlocks(invitation: Invitation): BlockDocument {
  const { kind, title, opening, occasion, hosts, aim, bring, announcement, join } = invitation;
  const blocks = [opening, occasion, hosts, aim, bring, announcement, join].flat();
  return { kind, title, blocks };
}
