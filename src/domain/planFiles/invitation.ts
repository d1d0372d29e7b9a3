import type { Exercise, Plan } from "#content/schema.ts";
import { handoutTitle, whenOf, type HandoutWords } from "#domain/document/handout.ts";

/** What an invitation says, block by block; each holds only what somebody filled in. */
export interface Invitation {
  title: string;
  subject: string;
  opening: string;
  /** When and where. */
  occasion: string;
  /** Who guides it, what for, what to bring, and words of one's own. */
  hosts: string;
  aim: string;
  bring: string;
  announcement: string;
  /** How to take part by phone; empty without a link. */
  join: string;
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
  const line = (label: string, text = "") =>
    text.trim() === "" ? "" : words.labelled(label, text.trim());
  const title = handoutTitle(plan, words);
  return {
    title,
    subject: words.subject(title),
    opening: words.invited(title),
    occasion: lines([
      line(labels.when, whenOf(plan, exercises, words).join(", ")),
      line(labels.where, plan.room),
    ]),
    hosts: lines([
      line(labels.trainer, plan.trainer),
      line(labels.organisation, plan.organisation),
    ]),
    aim: line(labels.aim, plan.aim),
    bring: line(labels.bring, plan.bring),
    announcement: plan.announcement?.trim() ?? "",
    join: lines(link === "" ? [] : [labels.join, link]),
  };
}

/** All of an invitation, to copy. */
export function invitationText(invitation: Invitation): string {
  const { opening, occasion, hosts, aim, bring, announcement, join } = invitation;
  return paragraphs([opening, lines([occasion, hosts]), aim, bring, announcement, join]);
}

/** What an appointment tells beside its title, its time and its place. */
export function appointmentText({ hosts, aim, bring, announcement, join }: Invitation): string {
  return paragraphs([hosts, aim, bring, announcement, join]);
}

/** A mail program cuts an address that is longer than this, or does not open it. */
export const MOST_MAIL = 1800;

/** What a mail does without first when it is too long; the text to copy has all of it. */
const DISPENSABLE = ["join", "announcement", "bring", "aim", "hosts"] as const;

/**
 * An invitation as the address of a new mail (`mailto:`, RFC 6068), at most `MOST_MAIL` characters
 * long. `whole` tells whether all of it fits.
 */
export function invitationMail(invitation: Invitation): { address: string; whole: boolean } {
  const whole = mailAddress(invitation.subject, invitationText(invitation));
  if (whole.length <= MOST_MAIL) return { address: whole, whole: true };
  let shorter = invitation;
  for (const block of DISPENSABLE) {
    shorter = { ...shorter, [block]: "" };
    const address = mailAddress(shorter.subject, invitationText(shorter));
    if (address.length <= MOST_MAIL) return { address, whole: false };
  }
  // A title and a place of signs that take twelve letters each.
  return { address: mailAddress(shorter.subject, ""), whole: false };
}

function mailAddress(subject: string, body: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll("\n", "\r\n"))}`;
}

/** Half a pair of surrogates is no character, and nothing can write it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ""));
}

const filled = (pieces: readonly string[]) => pieces.filter((piece) => piece !== "");
const lines = (pieces: readonly string[]) => filled(pieces).join("\n");
const paragraphs = (pieces: readonly string[]) => filled(pieces).join("\n\n");
