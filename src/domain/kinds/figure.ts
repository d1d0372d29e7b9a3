import { asksAloud } from "./asked.ts";
import { filled, isBlank } from "#domain/text/blank.ts";

import type { FacedKind } from "./kind.ts";

/** A number, or a few words, with what it says and where it comes from. */
export const figure: FacedKind<"figure"> = {
  minutes: 5,
  frame: false,
  pause: false,
  blank: () => ({ value: "", text: "", source: "" }),
  isEmpty: ({ value, text }) => isBlank(value) && isBlank(text),
  summary: ({ value, text }) => filled([value, text]).join(" · "),
  scene: ({ title, value, text, source }) => ({
    kind: "figure",
    headline: isBlank(text) ? title : text,
    figure: { value, source },
  }),
  page: (scene) => (asksAloud(scene) ? "ask" : "read"),
};
