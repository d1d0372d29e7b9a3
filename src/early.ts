/**
 * The words of a participant's pages, before the app itself is there: a phone on a slow network
 * fetches this in a third of the time. It needs the link, the kit and nothing of what draws.
 */
import { pack } from "#content/nl.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { firstText } from "#domain/phone/first.ts";
import { phone } from "#words/phone.ts";
import { addressParts, appStands, beenHere, showFirst } from "#platform/firstPaint.ts";

const words = {
  kicker: phone.cover.kicker,
  stays: phone.cover.wordsStay,
  soon: phone.soon,
  group: phone.trial.which,
  quote: (text: string) => phone.quote.replace("{{text}}", () => text),
};

function show(): void {
  const [place, payload = "", ...rest] = addressParts();
  if (appStands() || place !== "mee") return;
  const opened = openParticipant(payload, pack);
  const text = opened.ok && firstText(opened.value, pack, rest.join("/"), words);
  // What does not open is told by the app, which knows a way out.
  if (!text) return;
  // Whoever was here before goes on where they were, and only the app knows where.
  const begin = beenHere("al-doende/phone/") ? undefined : text.begin;
  showFirst(
    text,
    begin === undefined ? undefined : { words: phone.cover.begin, to: `#/mee/${payload}/${begin}` },
  );
}

addEventListener("hashchange", show);
show();
