// React on a page where others take its text nodes away. Each of these throws, or goes on showing
// what was, without the module.
import { act, render, screen } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";

import { followReplacedTexts } from "#platform/replacedText.ts";

beforeAll(() => followReplacedTexts(document.body));

/** What somebody does to a text node. */
const WAYS: Record<string, (text: Text) => void> = {
  "two fonts in one go": (text) => text.replaceWith(font(font(text.data))),
  "a font before it, then it goes": (text) => {
    text.before(font(text.data));
    text.remove();
  },
  "a font after it, then it goes": (text) => {
    text.after(font(text.data));
    text.remove();
  },
  "a font with a font in it": (text) => {
    const half = Math.ceil(text.data.length / 2);
    text.replaceWith(font(font(text.data.slice(0, half)), text.data.slice(half)));
  },
  "it is wrapped": (text) => {
    const wrap = document.createElement("span");
    text.before(wrap);
    wrap.append(text);
  },
};

function font(...held: (string | Node)[]): HTMLElement {
  const name: string = "font";
  const element = document.createElement(name);
  element.append(...held);
  return element;
}

/** Every text node of the page that nobody touched. */
function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest("font")) found.push(node);
  }
  return found;
}

/** Observers are told after what runs now. */
const told = () => act(async () => Promise.resolve());

function Piece({ count, extra, said }: { count: number; extra: boolean; said: boolean }) {
  return (
    <p data-testid="piece">
      {extra && <b>extra </b>}
      {count} van {count + 1}
      {said && " gezegd"}
      <i> einde</i>
    </p>
  );
}

const shown = () => screen.getByTestId("piece").textContent;

for (const [way, replace] of Object.entries(WAYS)) {
  test(`${way}: what React changes, adds and takes away is what one sees`, async () => {
    const { rerender, unmount } = render(<Piece count={1} extra={false} said />);
    const translate = async () => {
      for (const text of texts()) replace(text);
      await told();
    };
    for (const [props, words] of [
      [{ count: 2, extra: true, said: false }, "extra 2 van 3 einde"],
      [{ count: 2, extra: true, said: true }, "extra 2 van 3 gezegd einde"],
      [{ count: 3, extra: false, said: false }, "3 van 4 einde"],
      [{ count: 1000, extra: true, said: true }, "extra 1000 van 1001 gezegd einde"],
    ] as const) {
      await translate();
      rerender(<Piece {...props} />);
      await told();
      expect(shown()).toBe(words);
    }
    await translate();
    unmount();
    expect(document.body.textContent).toBe("");
  });
}

test("a text that is replaced at the same moment as React touches it follows as well", () => {
  const { rerender } = render(<Piece count={1} extra={false} said />);
  for (const text of texts()) WAYS["two fonts in one go"]?.(text);
  rerender(<Piece count={1} extra said={false} />);
  expect(shown()).toBe("extra 1 van 2 einde");
});

test("two texts side by side keep each its own place", async () => {
  const two = (first: string, second: string) => (
    <p data-testid="piece">
      {first}
      {second}
    </p>
  );
  const { rerender } = render(two("een", "twee"));
  const ways = Object.values(WAYS);
  for (const replace of ways) {
    for (const text of texts()) replace(text);
    await told();
    rerender(two("een", "drie"));
    await told();
    expect(shown()).toBe("eendrie");
    rerender(two("vier", "twee"));
    await told();
    expect(shown()).toBe("viertwee");
    rerender(two("een", "twee"));
    await told();
  }
});

test("what never stood in a place is still an error", () => {
  const [one, other] = [document.createElement("p"), document.createElement("p")];
  const child = document.createElement("b");
  other.append(child);
  expect(() => one.removeChild(child)).toThrow(/NotFound|not a child/);
});
