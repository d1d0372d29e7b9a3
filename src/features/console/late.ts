import { part } from "#scenes/shared/version/part.tsx";
import { late } from "#ui/late/late.tsx";

/** What only the console shows, and not at once. */
export const MoreDialog = part(async () => (await import("./MoreDialog.tsx")).MoreDialog);
export const SteerDialog = part(async () => (await import("./SteerDialog.tsx")).SteerDialog);
export const SceneNotes = late(async () => (await import("./SceneNotes.tsx")).SceneNotes);
