import { fetchDressings } from "#scenes/StageScreen.tsx";
import { fetchRing } from "#scenes/shared/clock/fetchRing.ts";
import { fetchGroupActions, fetchWayBack } from "#stores/runActions.ts";
import { part } from "#scenes/shared/version/part.tsx";
import { late } from "#ui/late/late.tsx";

const later = async () => (await import("./laterParts.ts")).laterParts;

/** What stage and console can do without for a moment: they stand first, and these come after it. */
export const Overview = part(async () => (await later()).Overview);
export const EndDialog = part(async () => (await later()).EndDialog);
export const RosterDialog = part(async () => (await later()).RosterDialog);
export const StorageNotice = late(async () => (await later()).StorageNotice);
export const DroppedNotice = late(async () => (await later()).DroppedNotice);
export const UndoToast = late(async () => (await later()).UndoToast);

/** Fetches them, and the parts of one's own, so that they are there when the network is not. */
export function fetchLate(own: readonly { fetch: () => Promise<unknown> }[]): void {
  fetchDressings();
  // The groups of the rounds ahead get better from then on.
  void fetchGroupActions()
    .then((actions) => actions.improveOpened())
    .catch(() => undefined);
  void import("#stores/givingChannel.ts").then((line) => line.listenForGivings()).catch(() => {});
  const parts = [Overview, RosterDialog, EndDialog, StorageNotice, UndoToast, ...own];
  const rest = [fetchRing(), fetchWayBack()];
  void Promise.allSettled([...parts.map((one) => one.fetch()), ...rest]);
}
