interface LockCalls {
  /** This window has it now. */
  granted: () => void;
  /** Another window took it. */
  lost: () => void;
}

/** Whether windows can agree on who has a lock; not on plain http. */
export function canLock(): boolean {
  return typeof navigator !== "undefined" && "locks" in navigator && Boolean(navigator.locks);
}

/**
 * Waits in line for a lock among the windows of this app and keeps it until the answer is called or
 * the window closes. `steal` takes it from whoever has it.
 */
export function waitForLock(name: string, calls: LockCalls, steal = false): () => void {
  let letGo: () => void = () => undefined;
  const given = new AbortController();
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const options = steal ? { steal } : { signal: given.signal };
  navigator.locks
    .request(name, options, () => {
      if (given.signal.aborted) return undefined;
      calls.granted();
      return held;
    })
    .catch(() => {
      // Either called off here, or taken by another window.
      if (!given.signal.aborted) calls.lost();
    });
  return () => {
    given.abort();
    letGo();
  };
}
