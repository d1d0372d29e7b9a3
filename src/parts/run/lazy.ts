import { fetchRing } from "#parts/clock/fetchRing.ts";
import { fetchGroupActions, fetchWayBack } from "#stores/runActions.ts";
import { lazyPart } from "#parts/version/lazyPart.tsx";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

const later = async () => (await import("./lazyParts.ts")).lazyParts;

/** What stage and console can do without for a moment: they stand first, and these come after it. */
export const Overview = lazyPart(async () => (await later()).Overview);
export const EndDialog = lazyPart(async () => (await later()).EndDialog);
export const RosterDialog = lazyPart(async () => (await later()).RosterDialog);
export const StorageNotice = lazyWithRetry(async () => (await later()).StorageNotice);
export const DroppedNotice = lazyWithRetry(async () => (await later()).DroppedNotice);
export const UndoToast = lazyWithRetry(async () => (await later()).UndoToast);

/** Fetches them, and the parts of one's own, so that they are there when the network is not. */
export function fetchLazy(own: readonly { fetch: () => Promise<unknown> }[]): void {
  const parts = [Overview, RosterDialog, EndDialog, StorageNotice, UndoToast, ...own];
  const rest = [fetchRing(), fetchWayBack()];
  void Promise.allSettled([...parts.map((one) => one.fetch()), ...rest]);
}

/** Starts what goes on behind a session: groups of rounds ahead get better, submissions are received. */
export function startServices(): void {
  void fetchGroupActions()
    .then((actions) => actions.improveOpened())
    .catch(() => undefined);
  void import("#stores/submissionChannel.ts")
    .then((line) => line.listenForSubmissions())
    .catch(() => undefined);
}
