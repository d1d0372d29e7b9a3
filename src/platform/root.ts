/** The element that the app is drawn in; it stands in `index.html`. */
export function appRoot(): HTMLElement {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  return root;
}

/** Whether the app has drawn nothing yet: the words that the page itself brings still stand. */
export function isBlank(): boolean {
  return document.getElementById("root")?.hasChildNodes() === false;
}
