import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";
import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";

/** What only the mirrored screen shows, and not at once. */
export const Panel = lazyWithRetry(async () => (await import("./Panel.tsx")).Panel);
export const BackButton = lazyOptional(async () => (await import("./BackButton.tsx")).BackButton);
