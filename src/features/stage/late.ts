import { fetchDressings } from "#scenes/StageScreen.tsx";
import { fetchDraw } from "#stores/runActions.ts";
import { late } from "#ui/late/late.tsx";

/** What the stage can do without for a moment: it stands first, and these come right after it. */
export const Panel = late(async () => (await import("./Panel.tsx")).Panel);
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

/** Fetches them all, so that they are there when the network is not. */
export function fetchLate(): void {
  fetchDressings();
  void fetchDraw().catch(() => undefined);
  void Promise.allSettled([Panel, Overview, StorageNotice, UndoToast].map((part) => part.fetch()));
}
