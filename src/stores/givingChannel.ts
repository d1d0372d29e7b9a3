import * as v from "valibot";

import { newId } from "#platform/random.ts";
import { openChannel, type Channel } from "#platform/channel.ts";

import { takeIn } from "./inboxActions.ts";
import { useRun } from "./run.ts";
import { useWindows } from "./live/windows.ts";

const NAME = "al-doende/giving";

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

/** From now on takes in what another window of this device was opened with, while a session runs here. */
export function listenForGivings(): void {
  line ??= openChannel(NAME, (heard) => {
    const found = v.safeParse(Offer, heard);
    if (!found.success || !useRun.getState().session || !useWindows.getState().writes) return;
    const { added, partly } = takeIn(found.output.text);
    const missing = partly.reduce((sum, { have, of }) => sum + of - have, 0);
    line?.send({ answer: found.output.offer, added, missing });
  });
}

/** How long a session on this device may take to answer, in milliseconds. */
const PATIENCE = 1200;

/** Offers a link to the session that runs on this device: how much of it was new, or nobody there. */
export async function offerGiving(text: string): Promise<Offered | undefined> {
  const offer = newId();
  return new Promise((resolve) => {
    const channel = openChannel(NAME, (heard) => {
      const found = v.safeParse(Answer, heard);
      if (found.success && found.output.answer === offer) end(found.output);
    });
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const end = (result: Offered | undefined) => {
      clearTimeout(timer);
      channel.close();
      resolve(result);
    };
    channel.send({ offer, text });
  });
}
