import { whenCalm } from "#platform/clock.ts";
import { late } from "#ui/late/late.tsx";

/** Few links are broken. */
export const Trouble = late(async () => (await import("./Trouble.tsx")).Trouble);
/** Most people are the first on their own phone. */
export const Whose = late(async () => (await import("./Whose.tsx")).Whose);
/** Nobody begins at the end: this comes after the first page stands. */
export const Closing = late(async () => (await import("./ending.ts")).Closing);
export const Went = late(async () => (await import("./ending.ts")).Went);
export const Overview = late(async () => (await import("./ending.ts")).Overview);
export const Give = late(async () => (await import("./ending.ts")).Give);

/** Fetches the end beforehand, so that it is there without a network. */
export function fetchEnding(): () => void {
  return whenCalm(
    () => void Promise.allSettled([Closing, Give, Overview, Went].map((page) => page.fetch())),
  );
}
