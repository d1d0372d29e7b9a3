import type { SessionLive } from "#domain/session/types.ts";

/** Milliseconds that belong to no scene: it was left alone, or finished and opened again. */
export function unspent({ log }: SessionLive): number {
  return log.reduce((sum, { scene, at }, index) => {
    const until = scene === "" ? log[index + 1]?.at : undefined;
    return sum + Math.max(0, (until ?? at) - at);
  }, 0);
}
