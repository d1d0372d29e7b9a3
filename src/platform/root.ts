/** The element that the app is drawn in; it stands in `index.html`. */
export function appRoot(): HTMLElement {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  return root;
}
