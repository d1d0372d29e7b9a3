/**
 * The words of a participant's first page, before the app itself is there: a phone on a slow network
 * fetches this in a third of the time. It needs the link, the kit and nothing of what draws.
 */
import { pack } from "#content/nl.ts";
import { openParticipant } from "#domain/link/participant.ts";
import { firstText } from "#domain/phone/first.ts";
import { phone } from "#i18n/nl/phone.ts";
import { addressParts, showFirst } from "#platform/firstPaint.ts";

const [, payload = "", ...rest] = addressParts();
const opened = openParticipant(payload, pack);
const text =
  opened.ok &&
  firstText(opened.value, pack, rest.join("/"), {
    kicker: phone.cover.kicker,
    stays: phone.cover.wordsStay,
    quote: (words) => phone.quote.replace("{{text}}", () => words),
  });
// What does not open is told by the app, which knows a way out.
if (text) showFirst(text);
