import type { Block } from "#domain/document/blocks.ts";
import type { HandoutWords } from "#domain/document/handout.ts";
import type { Invitation } from "#domain/document/invitation.ts";

/** All of an invitation, to copy. */
export function invitationText(invitation: Invitation, words: HandoutWords): string {
  const { opening, occasion, hosts, aim, bring, announcement, join } = invitation;
  return textOf([opening, [...occasion, ...hosts], aim, bring, announcement, join], words);
}

/** What an appointment tells beside its title, its time and its place. */
export function appointmentText(
  { hosts, aim, bring, announcement, join }: Invitation,
  words: HandoutWords,
): string {
  return textOf([hosts, aim, bring, announcement, join], words);
}

/** A mail program cuts an address that is longer than this, or does not open it. @internal */
export const MOST_MAIL = 1800;

/** What a mail does without first when it is too long; the text to copy has all of it. */
const DISPENSABLE = ["join", "announcement", "bring", "aim", "hosts"] as const;

/**
 * An invitation as the address of a new mail (`mailto:`, RFC 6068), at most `MOST_MAIL` characters
 * long. `whole` tells whether all of it fits.
 */
export function invitationMail(
  invitation: Invitation,
  words: HandoutWords,
): { address: string; whole: boolean } {
  const whole = mailAddress(invitation.subject, invitationText(invitation, words));
  if (whole.length <= MOST_MAIL) return { address: whole, whole: true };
  let shorter = invitation;
  for (const part of DISPENSABLE) {
    shorter = { ...shorter, [part]: [] };
    const address = mailAddress(shorter.subject, invitationText(shorter, words));
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

/** A paragraph for each part, with a line for each of its blocks. */
function textOf(parts: readonly Block[][], words: HandoutWords): string {
  return parts
    .map((blocks) => blocks.map((block) => lineOf(block, words)).join("\n"))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** An invitation has no other blocks. */
function lineOf(block: Block, words: HandoutWords): string {
  if (block.kind === "labelled") return words.labelled(block.label, block.text);
  return block.kind === "paragraph" ? block.text : "";
}
