// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";

import { onEnter } from "#platform/enter.ts";

type Step = readonly ["keydown" | "beforeinput" | "compositionstart" | "compositionend", object?];

const key = (keyCode: number, more: object = {}): Step => [
  "keydown",
  { key: "Enter", keyCode, ...more },
];
const writes = (inputType: string, data: string | null = null): Step => [
  "beforeinput",
  { inputType, data },
];

/** What a field hears, in order; `beforeinput` comes only where the key before it was let through. */
function press(steps: readonly Step[]) {
  const field = document.createElement("textarea");
  const act = vi.fn<() => void>();
  const stop = onEnter(field, act);
  let through = true;
  let breaks = 0;
  for (const [type, more = {}] of steps) {
    if (type === "beforeinput" && !through) continue;
    const event = new Event(type, { bubbles: true, cancelable: true });
    const usual = { key: "", keyCode: 0, isComposing: false, shiftKey: false, repeat: false };
    Object.entries({ ...usual, ...more }).forEach(([name, value]) =>
      Object.defineProperty(event, name, { value }),
    );
    const passed = field.dispatchEvent(event);
    if (type === "keydown") through = passed;
    if (type === "beforeinput" && passed) breaks += 1;
  }
  stop();
  return { acts: act.mock.calls.length, breaks };
}

const enters: [string, Step[]][] = [
  ["Chrome, Firefox or Safari on a desktop", [key(13), writes("insertLineBreak")]],
  ["an iPhone", [key(13), writes("insertLineBreak")]],
  ["Android, nothing being composed", [key(13), writes("insertLineBreak")]],
  [
    "Android, a word being composed",
    [
      ["compositionstart"],
      key(13, { isComposing: true }),
      ["compositionend"],
      writes("insertLineBreak"),
    ],
  ],
  [
    "Android, where the key has no name",
    [
      ["compositionstart"],
      key(229, { key: "Unidentified", isComposing: true }),
      writes("insertLineBreak"),
    ],
  ],
  [
    "Android, no name and nothing composed",
    [key(229, { key: "Unidentified" }), writes("insertLineBreak")],
  ],
  [
    "a keyboard that breaks paragraphs",
    [key(229, { key: "Unidentified" }), writes("insertParagraph")],
  ],
  [
    "a keyboard that writes the break as text",
    [key(229, { key: "Unidentified" }), writes("insertText", "\n")],
  ],
  [
    "a keyboard that composes the break",
    [
      ["compositionstart"],
      key(229, { key: "Unidentified" }),
      writes("insertCompositionText", "\n"),
    ],
  ],
  ["a key that is held", [key(13), key(13, { repeat: true }), key(13, { repeat: true })]],
  [
    "a word that was confirmed, and then Enter",
    [
      ["compositionstart"],
      key(229, { isComposing: true }),
      ["compositionend"],
      key(13),
      writes("insertLineBreak"),
    ],
  ],
];

test.each(enters)("%s: Enter acts once and writes nothing", (_, steps) => {
  expect(press(steps)).toEqual({ acts: 1, breaks: 0 });
});

const confirms: [string, Step[]][] = [
  ["Chrome", [["compositionstart"], key(229, { isComposing: true }), ["compositionend"]]],
  [
    "Chrome on Windows",
    [["compositionstart"], key(229, { key: "Process", isComposing: true }), ["compositionend"]],
  ],
  [
    "Firefox",
    [["compositionstart"], key(229, { key: "Process", isComposing: true }), ["compositionend"]],
  ],
  [
    "an engine that says only that it composes",
    [["compositionstart"], key(13, { isComposing: true }), ["compositionend"]],
  ],
  ["Safari, which tells of the key too late", [["compositionstart"], ["compositionend"], key(229)]],
];

test.each(confirms)("%s on a desktop: Enter only confirms a word", (_, steps) => {
  expect(press(steps)).toEqual({ acts: 0, breaks: 0 });
});

test("shift and Enter break the line, also while a word is composed", () => {
  expect(press([key(13, { shiftKey: true }), writes("insertLineBreak")])).toEqual({
    acts: 0,
    breaks: 1,
  });
  const composing = key(13, { shiftKey: true, isComposing: true });
  expect(press([composing, writes("insertLineBreak")])).toEqual({ acts: 0, breaks: 1 });
});

test("what is pasted, dictated or typed is let through", () => {
  expect(
    press([
      writes("insertFromPaste", "\n"),
      writes("insertText", "een\ntwee"),
      writes("insertText", "a"),
    ]),
  ).toEqual({
    acts: 0,
    breaks: 3,
  });
  expect(press([["keydown", { key: "a", keyCode: 65 }], writes("insertText", "a")]).acts).toBe(0);
});
