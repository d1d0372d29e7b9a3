/**
 * Lets React live on a page that others change as well. A page translator takes each text node away
 * and puts elements of its own there; an add-on wraps it. React still holds the node that it made:
 * it writes what is new into it, where nobody sees it, and throws when it wants to remove it. So
 * what stands in for a text is remembered, and goes as soon as React touches that text.
 */

/** What others put in the place of a text node. */
const standIns = new WeakMap<Node, ChildNode[]>();
const taken = new WeakSet<Node>();

const isElement = (node: Node | null): node is HTMLElement => node instanceof HTMLElement;

function remember(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const text of removedNodes) {
      if (!(text instanceof Text)) continue;
      // React never changes a text for an element in one go. A translator may do it in two.
      const others = [...addedNodes].some(isElement)
        ? [...addedNodes]
        : [previousSibling, nextSibling].filter(
            (node) => isElement(node) && node.localName === "font",
          );
      const mine = others.filter((node) => node && node !== text && !taken.has(node));
      if (mine.length === 0) continue;
      for (const node of mine) if (node) taken.add(node);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of them stands in an element
      standIns.set(text, mine as ChildNode[]);
      written.observe(text, { characterData: true });
    }
  }
}

function putBack(text: Node): void {
  const [first, ...rest] = standIns.get(text) ?? [];
  standIns.delete(text);
  if (!first?.parentNode) return;
  first.replaceWith(text);
  for (const node of rest) node.remove();
}

const replaced = new MutationObserver(remember);
const written = new MutationObserver((records) => {
  for (const { target } of records) putBack(target);
});

/** From now on, texts that others replaced inside an element follow what React does with them. */
export function followReplacedTexts(within: Element): void {
  replaced.observe(within, { childList: true, subtree: true });
  // oxlint-disable-next-line typescript/unbound-method -- called with the node that they are asked of
  const { removeChild, insertBefore } = Node.prototype;

  const settle = (node: Node, parent: Node): void => {
    if (node.parentNode === parent) return;
    remember(replaced.takeRecords());
    putBack(node);
  };

  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    settle(child, this);
    const holder = child.parentNode;
    // Somebody took it away already.
    if (!holder) return child;
    removeChild.call(this.contains(holder) ? holder : this, child);
    return child;
  };

  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    if (before) settle(before, this);
    let place: Node | null = before;
    while (place && place.parentNode !== this) place = place.parentNode;
    insertBefore.call(this, node, place);
    return node;
  };
}
