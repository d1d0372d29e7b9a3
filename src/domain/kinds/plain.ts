import type { PlainStep } from "#content/schema.ts";
import { filled, isBlank } from "#domain/text/blank.ts";

import type { Kind } from "./kind.ts";

type Plain = PlainStep["kind"];

/** A step in plain words: a line to show large, and a few under it. */
function plain<K extends Plain>(
  kind: "message" | "break" | "question",
  own: Pick<Kind<K>, "minutes" | "place"> &
    Partial<Pick<Kind<K>, "frame" | "pause" | "isEmpty" | "cards">>,
): Kind<K> {
  return {
    frame: false,
    pause: false,
    isEmpty: () => false,
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- steps in plain words differ in their kind alone
    blank: (headline) => ({ headline }) as ReturnType<Kind<K>["blank"]>,
    summary: ({ headline, title }) => (headline === title ? "" : headline),
    scene: ({ headline, title, lines }) => ({
      kind,
      headline: isBlank(headline) ? title : headline,
      lines: filled(lines ?? []),
    }),
    ...own,
  };
}

export const welcome = plain<"welcome">("message", { minutes: 5, place: "first", frame: true });

export const pause = plain<"break">("break", { minutes: 15, frame: true, pause: true });

export const closing = plain<"closing">("message", { minutes: 5, place: "last", frame: true });

export const question = plain<"question">("question", {
  minutes: 10,
  isEmpty: ({ headline }) => isBlank(headline),
  cards: ({ headline }) => filled([headline]),
});
