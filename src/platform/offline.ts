/** What the app's copy for use without a network reports. */
export interface OfflineCalls {
  /** Everything that is needed stands on this device. */
  ready: () => void;
  /** A newer version stands ready and waits. */
  found: () => void;
  /** A newer version went to work, whoever asked for it. */
  activated: () => void;
  /** The browser does not keep the app; without https no browser does. */
  refused: () => void;
}

let asked = false;
let registration: ServiceWorkerRegistration | undefined;
let watch: ((registration: ServiceWorkerRegistration) => void) | undefined;

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
export async function keepOffline(calls: OfflineCalls): Promise<void> {
  if (asked) return;
  asked = true;
  const refuse = () => {
    asked = false;
    calls.refused();
  };
  const followed = new WeakSet<ServiceWorker>();
  watch = (kept) => {
    registration = kept;
    const follow = (worker: ServiceWorker | null) => {
      if (!worker || followed.has(worker)) return;
      followed.add(worker);
      // Where there is none at work, this is the first one: nothing is swapped by it.
      const first = !kept.active;
      worker.addEventListener("statechange", () => {
        // The first one could not fetch everything.
        if (worker.state === "redundant" && !kept.active) refuse();
        if (worker.state === "installed" && kept.active) calls.found();
        if (worker.state === "activated") {
          if (!first) calls.activated();
          calls.ready();
        }
      });
    };
    follow(kept.installing);
    follow(kept.waiting);
    kept.addEventListener("updatefound", () => follow(kept.installing));
  };
  const kept = canKeepOffline() ? await registerWorker() : undefined;
  if (!kept) {
    refuse();
    return;
  }
  watch(kept);
  if (kept.active) calls.ready();
  if (kept.waiting && kept.active) calls.found();
}

/** Asks the site whether there is a newer version; without a network nothing happens. */
export async function askForUpdate(): Promise<void> {
  await registration?.update().catch(() => undefined);
}

/** How the newest copy on this device stands, after the site was asked whether there is a newer one. */
export async function newestCopy(): Promise<"waiting" | "installing" | "active" | "gone"> {
  if (!canKeepOffline()) return "gone";
  const kept = await navigator.serviceWorker.getRegistration("./").catch(() => undefined);
  if (!kept) return "gone";
  // Somebody may have wiped the browser's data since, and it was kept anew.
  if (kept !== registration) watch?.(kept);
  if (!kept.waiting) await askForUpdate();
  return kept.waiting
    ? "waiting"
    : kept.installing
      ? "installing"
      : kept.active
        ? "active"
        : "gone";
}

/** Asks the version that waits to go to work, in every window of this app. */
export function takeUpdate(): void {
  registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
}

/**
 * Whether the site has another version than the one in this window; false where nobody can tell. Asked
 * past the copy on this device, and where there is no network of that copy.
 */
export async function isOutdated(): Promise<boolean> {
  // By name: the page says the folder of some of them elsewhere.
  const scripts = document.querySelectorAll("script[type=module][src]");
  const own = [...scripts].map((script) => script.getAttribute("src")?.split("/").at(-1) ?? "");
  for (const address of ["./?newest", "./index.html"]) {
    const page = await fetch(address, { cache: "no-store" }).then(
      (answer) => (answer.ok ? answer.text() : ""),
      () => "",
    );
    if (page !== "") return own.some((name) => !page.includes(name));
  }
  return false;
}

/** Whether the browser thinks that there is a network. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** Whether any window of this app holds a lock whose name begins like this. */
export async function isHeld(prefix: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return false;
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name?.startsWith(prefix) ?? false);
}
