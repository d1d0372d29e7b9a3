/** One window for all sessions, so that a second press brings back the first. */
const NAME = "al-doende-beamer";

let opened: Window | undefined;

/** What became of the wish for a window on the other screen. */
export type StageOpening = "opened" | "blocked";

const HERE: Spot = { left: 80, top: 80, width: 1280, height: 720 };

const features = ({ left, top, width, height }: Spot) =>
  `popup,left=${left},top=${top},width=${width},height=${height}`;

interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

declare global {
  // Window Management API; Chromium only, and it asks the user first.
  interface Window {
    getScreenDetails?: () => Promise<{ currentScreen: unknown; screens: ManagedScreen[] }>;
  }
  interface Screen {
    isExtended?: boolean;
  }
}

interface ManagedScreen {
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

/** The other screen, where the browser can tell which one that is and the user lets it. */
async function otherScreen(): Promise<Spot | undefined> {
  try {
    const details = await window.getScreenDetails?.();
    const { screens = [], currentScreen } = details ?? {};
    const other = screens.find((screen) => screen !== currentScreen);
    return (
      other && {
        left: other.availLeft,
        top: other.availTop,
        width: other.availWidth,
        height: other.availHeight,
      }
    );
  } catch {
    // Refused: then it opens here, and is dragged over.
    return undefined;
  }
}

/** Whether there is more than one screen; undefined where the browser does not say. */
export function seesOtherScreen(): boolean | undefined {
  return window.screen.isExtended;
}

/**
 * Opens the stage's window at an address inside this app ("#/…"), or brings it back to the front
 * where it was. Call it in a press: a browser blocks it otherwise.
 */
export async function openStageWindow(hash: string): Promise<StageOpening> {
  const address = new URL(hash, window.location.href).href;
  // The window that is open already keeps its place and its full screen.
  if (opened && !opened.closed) {
    if (opened.location.href !== address) opened.location.href = address;
    opened.focus();
    return "opened";
  }
  // Without anything to ask it is opened at once: some browsers forget the press in between.
  const spot = window.getScreenDetails && seesOtherScreen() ? await otherScreen() : undefined;
  const made = window.open(address, NAME, features(spot ?? HERE));
  if (!made) return "blocked";
  opened = made;
  made.focus();
  return "opened";
}

/** Whether the window that was opened from here is still open; undefined after a reload. */
export function stageWindowOpen(): boolean | undefined {
  return opened && !opened.closed;
}

/** Hands the press of the user to the stage's window, so that it may fill its screen. */
export function fillStageWindow(): void {
  if (!opened || opened.closed) return;
  try {
    // `delegate` is Chromium's; elsewhere the window shows a button of its own.
    opened.postMessage(FILL, { targetOrigin: window.location.origin, delegate: "fullscreen" } as {
      targetOrigin: string;
    });
  } catch {
    // Not delegated.
  }
}

const FILL = "al-doende/fill";

/** Calls back in the stage's window when the console asks it to fill its screen. */
export function onFill(callback: () => void): () => void {
  const listen = (event: MessageEvent) => {
    if (event.origin === window.location.origin && event.data === FILL) callback();
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}
