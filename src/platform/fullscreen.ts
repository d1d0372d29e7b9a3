/** False on an iPhone, and where a page may not ask for it. */
export function canFullscreen(): boolean {
  return "fullscreenEnabled" in document && document.fullscreenEnabled;
}

export function isFullscreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Also in the browser's own full screen (F11), which is none of ours to leave. */
export function fillsScreen(): boolean {
  return isFullscreen() || window.matchMedia("(display-mode: fullscreen)").matches;
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

/** Calls back after each change of that; F11 tells only by the new size. */
export function onFillChange(callback: () => void): () => void {
  const stop = onFullscreenChange(callback);
  window.addEventListener("resize", callback);
  return () => {
    stop();
    window.removeEventListener("resize", callback);
  };
}
