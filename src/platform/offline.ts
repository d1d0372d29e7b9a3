/** What the app's copy for use without a network reports. */
export interface OfflineCalls {
  /** Everything that is needed stands on this device. */
  ready: () => void;
  /** A newer version stands ready and waits. */
  waiting: () => void;
  /** The browser does not keep the app; without https no browser does. */
  refused: () => void;
}

let asked = false;
let registration: ServiceWorkerRegistration | undefined;

/** Whether the browser can keep the app for use without a network; not on plain http. */
function canKeepOffline(): boolean {
  return "serviceWorker" in navigator && window.isSecureContext;
}

/** Undefined where something forbids it, or the network fails. */
async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register("./sw.js", { scope: "./" }).catch(() => undefined);
}

/**
 * Keeps the app on this device, and watches for a newer version. It never swaps itself in. After
 * `refused` it may be asked again.
 */
export async function keepOffline({ ready, waiting, refused }: OfflineCalls): Promise<void> {
  if (asked) return;
  asked = true;
  const refuse = () => {
    asked = false;
    refused();
  };
  registration = canKeepOffline() ? await registerWorker() : undefined;
  if (!registration) {
    refuse();
    return;
  }
  const follow = (worker: ServiceWorker | null) => {
    worker?.addEventListener("statechange", () => {
      // The first one could not fetch everything.
      if (worker.state === "redundant" && !registration?.active) refuse();
      if (worker.state === "activated") ready();
      // Without one at work there is nothing to swap: it is the first one.
      if (worker.state === "installed" && registration?.active) waiting();
    });
  };
  if (registration.active) ready();
  if (registration.waiting && registration.active) waiting();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration?.installing ?? null));
}

/** Asks the site whether there is a newer version; without a network nothing happens. */
export function askForUpdate(): void {
  void registration?.update().catch(() => undefined);
}

/** Puts the version that waits to work and loads this window anew; other windows stay as they are. */
export function takeUpdate(): void {
  const worker = registration?.waiting;
  if (!worker) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
    once: true,
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  worker.postMessage({ type: "SKIP_WAITING" });
}

/** Whether any window of this app holds a lock whose name begins like this. */
export async function isHeld(prefix: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return false;
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name?.startsWith(prefix) ?? false);
}
