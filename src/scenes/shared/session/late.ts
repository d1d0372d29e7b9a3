import { fetchDressings } from "#scenes/StageScreen.tsx";
import { fetchRing } from "#scenes/shared/clock/fetchRing.ts";
import { fetchGroupActions, fetchWayBack } from "#stores/runActions.ts";
import { part } from "#scenes/shared/version/part.tsx";
import { late } from "#ui/late/late.tsx";

/** What stage and console can do without for a moment: they stand first, and these come after it. */
export const Overview = part(async () => (await import("./Overview.tsx")).Overview);
export const EndDialog = part(async () => (await import("./EndDialog.tsx")).EndDialog);
export const RosterDialog = part(
  async () => (await import("#scenes/groups/roster/RosterDialog.tsx")).RosterDialog,
);
export const StorageNotice = late(async () => (await import("./StorageNotice.tsx")).StorageNotice);
export const DroppedNotice = late(async () => (await import("./DroppedNotice.tsx")).DroppedNotice);
export const UndoToast = late(async () => (await import("./UndoToast.tsx")).UndoToast);

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
