/** False on an iPhone, and where a page may not ask for it. */
export function canFullscreen(): boolean {
  return "fullscreenEnabled" in document && document.fullscreenEnabled;
}

export function isFullscreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Into full screen or out of it; answers whether the page is in it now. */
export async function toggleFullscreen(): Promise<boolean> {
  try {
    if (isFullscreen()) await document.exitFullscreen();
    else if (canFullscreen()) await document.documentElement.requestFullscreen();
  } catch {
    // A browser refuses without a press of the user; the answer says so.
  }
  return isFullscreen();
}

/** Calls back after each change, also by Esc. */
export function onFullscreenChange(callback: () => void): () => void {
  document.addEventListener("fullscreenchange", callback);
  return () => document.removeEventListener("fullscreenchange", callback);
}
