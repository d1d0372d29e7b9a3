/** Whether the page is out of sight; its timers may then be up to a minute late. */
export function isHidden(): boolean {
  return document.visibilityState === "hidden";
}

/** Calls back when the page goes out of sight or away: the last moment that is sure to come. */
export function onHide(callback: () => void): () => void {
  const whenHidden = () => {
    if (isHidden()) callback();
  };
  document.addEventListener("visibilitychange", whenHidden);
  window.addEventListener("pagehide", callback);
  return () => {
    document.removeEventListener("visibilitychange", whenHidden);
    window.removeEventListener("pagehide", callback);
  };
}

/** Calls back when the page comes into sight or goes out of it. */
export function onVisibilityChange(callback: () => void): () => void {
  document.addEventListener("visibilitychange", callback);
  return () => document.removeEventListener("visibilitychange", callback);
}

/** Calls back when the page is closed, reloaded or left. */
export function onLeave(callback: () => void): () => void {
  window.addEventListener("pagehide", callback);
  return () => window.removeEventListener("pagehide", callback);
}

/** Whether this window has the keyboard. */
export function hasFocus(): boolean {
  return document.hasFocus();
}

/** False on plain http, where browsers hide the wake lock, the camera and more; localhost counts. */
export function isSecure(): boolean {
  return window.isSecureContext;
}

/** The title of the tab. */
export function setTitle(title: string): void {
  document.title = title;
}

/** To the top of the page, as when it was opened. */
export function scrollToTop(): void {
  window.scrollTo(0, 0);
}

/** Loads this window anew, as a press on the browser's own button. */
export function reloadPage(): void {
  window.location.reload();
}
