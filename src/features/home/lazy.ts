import { whenCalm } from "#platform/clock.ts";
import { fetchBegin } from "#stores/sessions.ts";
import { lazyPart } from "#parts/version/lazyPart.tsx";
import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";

/** Asked for by a press, so these come after the first screen stands. */
export const StartDialog = lazyPart(async () => (await import("./start/startLate.ts")).StartDialog);
export const WipeDialog = lazyPart(async () => (await import("./WipeDialog.tsx")).WipeDialog);
export const OpenedFile = lazyPart(async () => (await import("./OpenedFile.tsx")).OpenedFile);
export const SavingTrouble = lazyPart(
  async () => (await import("./SavingTrouble.tsx")).SavingTrouble,
);
/** Also without a network the first screen stands. */
export const OfflineNotice = lazyOptional(
  async () => (await import("#parts/session/OfflineNotice.tsx")).OfflineNotice,
);

/** Fetches them as soon as the page stands, so that they are there when the network is not. */
export function fetchLazy(): () => void {
  return whenCalm(() => {
    const parts = [StartDialog, WipeDialog, OpenedFile, SavingTrouble].map((one) => one.fetch());
    void Promise.allSettled([...parts, fetchBegin()]);
  });
}
