/**
 * What a page translator does, with words that stay the same: each text node goes, and two `<font>`
 * elements come in its place, over and over as the page changes. Runs in the page by itself, before
 * anything else, so it uses nothing from outside.
 */
export function translatePage(): void {
  const kept = "[translate=no], .notranslate, font, script, style, noscript, textarea, svg, title";
  const made = (name: string): HTMLElement => document.createElement(name);
  const translate = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data;
      const parent = node.parentElement;
      if (!parent || text.trim() === "" || parent.closest(kept)) return;
      const [outer, inner] = [made("font"), made("font")];
      for (const font of [outer, inner]) font.style.verticalAlign = "inherit";
      inner.textContent = text;
      outer.append(inner);
      node.replaceWith(outer);
      return;
    }
    // What stands in it now: the list itself changes on the way.
    const children = [...node.childNodes];
    for (const child of children) translate(child);
  };
  new MutationObserver((records) => {
    document.documentElement.classList.add("translated-ltr");
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) {
        if (node.isConnected) translate(node);
      }
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
