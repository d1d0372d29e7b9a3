import { loadPack } from "#content/load.ts";
import { LANGUAGE } from "#words/language.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { markedPayload } from "#domain/link/seal.ts";
import { sessionMark } from "#domain/link/sessionMark.ts";
import { setOverlay } from "#domain/session/stage.ts";

import { usePublicAddress } from "./publicAddress.ts";
import { useRun } from "./run.ts";
import { storageReady } from "./persist/ready.ts";

/** Makes the participants' link of the session, for the code on the stage; every window shows it. */
export async function takeLink(): Promise<void> {
  const [pack] = await Promise.all([loadPack(LANGUAGE), storageReady()]);
  usePublicAddress.getState().load();
  const { session, apply } = useRun.getState();
  if (!session) return;
  const { plan, id } = session.head;
  const payload = markedPayload(participantPayload(plan, pack), sessionMark(id));
  const link = linkAddress(usePublicAddress.getState().site, "mee", payload);
  apply((now) => (now.live.stage.link === link ? now : setOverlay(now, { link })));
}
