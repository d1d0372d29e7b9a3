import * as v from "valibot";

import { newId } from "#platform/random.ts";
import { openChannel, type Channel } from "#platform/channel.ts";
import { later } from "#platform/clock.ts";

import { takeIn } from "./inboxActions.ts";
import { useRun } from "./run.ts";
import { useWindows } from "./live/windows.ts";

const NAME = "al-doende/submission";

const Offer = v.object({ offer: v.string(), text: v.pipe(v.string(), v.maxLength(100_000)) });
const Answer = v.object({ answer: v.string(), added: v.number(), missing: v.number() });

/** What came of an offer. */
export interface Offered {
  /** How many answers were new. */
  added: number;
  /** How many codes of a long answer are still to come. */
  missing: number;
}

let line: Channel | undefined;
/** What was answered to each offer: it is made again until the answer arrives, and counts once. */
const answered = new Map<string, Offered>();

function answerTo(offer: string, text: string): Offered {
  const known = answered.get(offer);
  if (known) return known;
  const { added, partly } = takeIn(text);
  const missing = partly.reduce((sum, { have, of }) => sum + of - have, 0);
  answered.set(offer, { added, missing });
  return { added, missing };
}

/** From now on takes in what another window of this device was opened with, while a session runs here. */
export function listenForSubmissions(): void {
  line ??= openChannel(NAME, (heard) => {
    const found = v.safeParse(Offer, heard);
    if (!found.success || !useRun.getState().session || !useWindows.getState().writes) return;
    const { offer, text } = found.output;
    line?.send({ answer: offer, ...answerTo(offer, text) });
  });
}

/** How often an offer is made again: a session listens some time after its window opened. */
const AGAIN = 400;
/** How long a session on this device may take to answer, in milliseconds. */
const PATIENCE = 6000;

/**
 * Offers a link to the session that runs on this device, again and again until it answers. Tells how much
 * of it was new, or undefined when nobody answers; what it returns stops asking.
 */
export function offerSubmission(
  text: string,
  tell: (came: Offered | undefined) => void,
): () => void {
  const offer = newId();
  const channel = openChannel(NAME, (heard) => {
    const found = v.safeParse(Answer, heard);
    if (found.success && found.output.answer === offer) end(found.output);
  });
  let stopAsking: () => void = () => undefined;
  const ask = () => {
    channel.send({ offer, text });
    stopAsking = later(ask, AGAIN);
  };
  const stopWaiting = later(() => end(undefined), PATIENCE);
  const stop = () => {
    stopAsking();
    stopWaiting();
    channel.close();
  };
  const end = (came: Offered | undefined) => {
    stop();
    tell(came);
  };
  ask();
  return stop;
}
