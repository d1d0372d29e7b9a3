/** Calls when a file of the app that is fetched for later cannot be had; the answer stops that. */
export function onMissingFile(call: () => void): () => void {
  // The build lets every such import tell it, whoever asked.
  window.addEventListener("vite:preloadError", call);
  return () => window.removeEventListener("vite:preloadError", call);
}
