import { whenCalm } from "#platform/clock.ts";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

/** Few links are broken. */
export const Trouble = lazyWithRetry(async () => (await import("./Trouble.tsx")).Trouble);
/** Most people are the first on their own phone. */
export const Whose = lazyWithRetry(async () => (await import("./Whose.tsx")).Whose);
/** Nobody begins at the end: this comes after the first page stands. */
export const Closing = lazyWithRetry(async () => (await import("./ending.ts")).Closing);
export const Went = lazyWithRetry(async () => (await import("./ending.ts")).Went);
export const Overview = lazyWithRetry(async () => (await import("./ending.ts")).Overview);
export const Give = lazyWithRetry(async () => (await import("./ending.ts")).Give);

/** Fetches the end beforehand, so that it is there without a network. */
export function fetchEnding(): () => void {
  return whenCalm(
    () => void Promise.allSettled([Closing, Give, Overview, Went].map((page) => page.fetch())),
  );
}
