import { lazyPart } from "#parts/version/lazyPart.tsx";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

/** What only the console shows, and not at once. */
export const MoreDialog = lazyPart(async () => (await import("./MoreDialog.tsx")).MoreDialog);
export const SteerDialog = lazyPart(async () => (await import("./SteerDialog.tsx")).SteerDialog);
export const SceneNotes = lazyWithRetry(async () => (await import("./SceneNotes.tsx")).SceneNotes);
