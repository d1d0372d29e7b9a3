import { optional } from "#ui/late/optional.tsx";

/** Listens for the signs of a timer; it comes after the first screen, which stands without it. */
export const Gong = optional(async () => (await import("./GongWatch.tsx")).GongWatch);
