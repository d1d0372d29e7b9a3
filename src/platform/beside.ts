import { countPressesOnce } from "./pressOnce.ts";
import { followReplacedTexts } from "./replacedText.ts";

/** What may come beside what draws the page: a translator, and a hasty hand, wait until it stands. */
export function comeBeside(root: Element): void {
  countPressesOnce();
  followReplacedTexts(root);
}
