import { fetchDressings } from "#scenes/StageScreen.tsx";
import { whenCalm } from "#platform/clock.ts";
import { fetchDraw } from "#stores/runActions.ts";
import { late } from "#ui/late/late.tsx";

/** What the console can do without for a moment. */
export const Overview = late(
  async () => (await import("#scenes/shared/session/Overview.tsx")).Overview,
);
export const StorageNotice = late(
  async () => (await import("#scenes/shared/session/StorageNotice.tsx")).StorageNotice,
);
export const DroppedNotice = late(
  async () => (await import("#scenes/shared/session/DroppedNotice.tsx")).DroppedNotice,
);
export const UndoToast = late(
  async () => (await import("#scenes/shared/session/UndoToast.tsx")).UndoToast,
);
export const MoreDialog = late(async () => (await import("./MoreDialog.tsx")).MoreDialog);
export const SteerDialog = late(async () => (await import("./SteerDialog.tsx")).SteerDialog);
export const SceneNotes = late(async () => (await import("./SceneNotes.tsx")).SceneNotes);

/** Fetches them as soon as the page stands, so that they are there when the network is not. */
export function fetchLate(): () => void {
  return whenCalm(() => {
    const parts = [Overview, StorageNotice, UndoToast, MoreDialog, SteerDialog, SceneNotes];
    void Promise.allSettled(parts.map((part) => part.fetch()));
    fetchDressings();
    void fetchDraw().catch(() => undefined);
  });
}
