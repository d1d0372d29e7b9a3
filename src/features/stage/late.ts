import { lazy } from "react";

const panel = () => import("./Panel.tsx");
const overview = () => import("./Overview.tsx");
const storage = () => import("./StorageNotice.tsx");
const droppedNotice = () => import("./DroppedNotice.tsx");
const undo = () => import("./UndoToast.tsx");

/** What the stage can do without for a moment: it stands first, and these come right after it. */
export const Panel = lazy(async () => ({ default: (await panel()).Panel }));
export const Overview = lazy(async () => ({ default: (await overview()).Overview }));
export const StorageNotice = lazy(async () => ({ default: (await storage()).StorageNotice }));
export const DroppedNotice = lazy(async () => ({
  default: (await droppedNotice()).DroppedNotice,
}));
export const UndoToast = lazy(async () => ({ default: (await undo()).UndoToast }));

/** Fetches them all, so that they are there when the network is not. */
export function fetchLate(): void {
  void Promise.allSettled([panel(), overview(), storage(), undo()]);
}
