import * as v from "valibot";

import { newId } from "#platform/random.ts";
import { openChannel, type Channel } from "#platform/channel.ts";

import { takeIn } from "./inboxActions.ts";
import { useRun } from "./run.ts";
import { useWindows } from "./live/windows.ts";

const NAME = "al-doende/giving";

const Offer = v.object({ offer: v.string(), text: v.pipe(v.string(), v.maxLength(100_000)) });
const Answer = v.object({ answer: v.string(), added: v.number() });

let line: Channel | undefined;

/** From now on takes in what another window of this device was opened with, while a session runs here. */
export function listenForGivings(): void {
  line ??= openChannel(NAME, (heard) => {
    const found = v.safeParse(Offer, heard);
    if (!found.success || !useRun.getState().session || !useWindows.getState().writes) return;
    const { added } = takeIn(found.output.text);
    line?.send({ answer: found.output.offer, added });
  });
}

/** How long a session on this device may take to answer, in milliseconds. */
const PATIENCE = 1200;

/** Offers a link to the session that runs on this device: how much of it was new, or nobody there. */
export async function offerGiving(text: string): Promise<{ added: number } | undefined> {
  const offer = newId();
  return new Promise((resolve) => {
    const channel = openChannel(NAME, (heard) => {
      const found = v.safeParse(Answer, heard);
      if (found.success && found.output.answer === offer) end({ added: found.output.added });
    });
    const timer = setTimeout(() => end(undefined), PATIENCE);
    const end = (result: { added: number } | undefined) => {
      clearTimeout(timer);
      channel.close();
      resolve(result);
    };
    channel.send({ offer, text });
  });
}
