// How a target is found in a page of WebKit, and a key is pressed there.
import { Key } from "selenium-webdriver";

import type { Target } from "./device.ts";

interface Asked extends Omit<Target, "name" | "within"> {
  name?: string | { source: string; flags: string };
  within?: Asked;
}

export const asked = ({ name, within, ...rest }: Target): Asked => ({
  ...rest,
  ...(name !== undefined && {
    name: typeof name === "string" ? name : { source: name.source, flags: name.flags },
  }),
  ...(within && { within: asked(within) }),
});

/** Runs in the page: what of a target is to be seen, or null where the library is not there yet. */
export function findIn(target: Asked): Element[] | null {
  type Find = (box: Element, role: string, options: object) => Element[];
  const { TestingLibraryDom } = window as unknown as {
    TestingLibraryDom?: { queryAllByRole: Find };
  };
  if (!TestingLibraryDom) return null;
  const find = ({ role, name, css, text, within }: Asked): Element[] => {
    const holder = within ? find(within) : [document.documentElement];
    const box = holder.at(within?.nth ?? 0);
    if (!box) return [];
    const wanted = typeof name === "object" ? new RegExp(name.source, name.flags) : name;
    const found = role
      ? TestingLibraryDom.queryAllByRole(box, role, wanted === undefined ? {} : { name: wanted })
      : [...box.querySelectorAll(css ?? "body")];
    return found.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        (text === undefined || (element.textContent ?? "").includes(text)),
    );
  };
  return find(target);
}

const KEYS: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Space: " ",
  Tab: Key.TAB,
};

/** The keys of a press such as "Control+z", in the order in which they go down. */
export const pressed = (press: string): string[] =>
  (press === "+" ? ["+"] : press.split("+")).map((key) => KEYS[key] ?? key);
