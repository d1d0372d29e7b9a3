import { late } from "#ui/late/late.tsx";

/** What only the console shows, and not at once. */
export const MoreDialog = late(async () => (await import("./MoreDialog.tsx")).MoreDialog);
export const SteerDialog = late(async () => (await import("./SteerDialog.tsx")).SteerDialog);
export const SceneNotes = late(async () => (await import("./SceneNotes.tsx")).SceneNotes);
