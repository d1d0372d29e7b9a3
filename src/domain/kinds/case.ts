import { pieces } from "#domain/text/pieces.ts";
import { filled, isBlank } from "#domain/text/blank.ts";

import type { FacedKind } from "./kind.ts";

/** A case or a good example, with questions about it. */
export const story: FacedKind<"case"> = {
  minutes: 15,
  frame: false,
  pause: false,
  blank: () => ({ text: "", questions: [] }),
  isEmpty: ({ text }) => isBlank(text),
  summary: ({ text }) => text,
  scene: ({ text, questions, link = "" }) => ({
    kind: "case",
    text: pieces(text).join("\n"),
    lines: filled(questions),
    ...(!isBlank(link) && { link: link.trim() }),
  }),
  cards: ({ lines }) => lines,
  page: () => "ask",
};
