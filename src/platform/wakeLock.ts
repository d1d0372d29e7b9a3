/** "unsupported" also on plain http, where the browser hides it. */
export type WakeLockState = "held" | "released" | "unsupported";

/** Whether the browser can keep the screen on; not on plain http. */
export function canKeepAwake(): boolean {
  return "wakeLock" in navigator && Boolean(navigator.wakeLock);
}

/**
 * Keeps the screen on until the answer is called. A browser lets go when the page is out of sight,
 * so the lock is asked for again when it returns.
 */
export function holdWakeLock(report: (state: WakeLockState) => void = () => {}): () => void {
  const wakeLock = navigator.wakeLock as WakeLock | undefined;
  if (!wakeLock) {
    report("unsupported");
    return () => {};
  }
  let wanted = true;
  let asking = false;
  let held: WakeLockSentinel | undefined;
  const letGo = () => {
    held = undefined;
    report("released");
  };
  const acquire = async () => {
    if (!wanted || asking || held || document.visibilityState !== "visible") return;
    asking = true;
    try {
      const sentinel = await wakeLock.request("screen");
      if (!wanted) {
        await sentinel.release();
        return;
      }
      held = sentinel;
      sentinel.addEventListener("release", letGo, { once: true });
      report("held");
    } catch {
      // An empty battery refuses it; the screen then dims as it would have.
      report("released");
    } finally {
      asking = false;
    }
  };
  const ask = () => void acquire();
  ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", ask);
    held?.release().catch(() => {});
  };
}
