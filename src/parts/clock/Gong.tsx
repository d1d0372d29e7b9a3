import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";

/** Listens for the signs of a timer; it comes after the first screen, which stands without it. */
export const Gong = lazyOptional(async () => (await import("./GongWatch.tsx")).GongWatch);
