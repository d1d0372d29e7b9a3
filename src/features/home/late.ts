import { whenCalm } from "#platform/clock.ts";
import { fetchBegin } from "#stores/sessions.ts";
import { part } from "#scenes/shared/version/part.tsx";
import { optional } from "#ui/late/optional.tsx";

/** Asked for by a press, so these come after the first screen stands. */
export const StartDialog = part(async () => (await import("./start/startLate.ts")).StartDialog);
export const WipeDialog = part(async () => (await import("./WipeDialog.tsx")).WipeDialog);
export const OpenedFile = part(async () => (await import("./OpenedFile.tsx")).OpenedFile);
export const SavingTrouble = part(async () => (await import("./SavingTrouble.tsx")).SavingTrouble);
/** Also without a network the first screen stands. */
export const OfflineNotice = optional(
  async () => (await import("#scenes/shared/session/OfflineNotice.tsx")).OfflineNotice,
);

/** Fetches them as soon as the page stands, so that they are there when the network is not. */
export function fetchLate(): () => void {
  return whenCalm(() => {
    const parts = [StartDialog, WipeDialog, OpenedFile, SavingTrouble].map((one) => one.fetch());
    void Promise.allSettled([...parts, fetchBegin()]);
  });
}
