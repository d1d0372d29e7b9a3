import { describe, expect, it } from "vitest";

import { commandOf, type Press } from "#parts/keys/commandOf.ts";

const press = (key: string, changes: Partial<Press> = {}): Press => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  focus: "page",
  counting: false,
  ...changes,
});

describe("a key on the run screen", () => {
  it.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["ArrowLeft", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["t", "timer"],
    ["T", "timer"],
    ["n", "note"],
    ["c", "cues"],
    ["o", "overview"],
    ["p", "people"],
    ["?", "help"],
    ["x", undefined],
    ["F5", "fullscreen"],
    ["b", "black"],
    [".", "black"],
    ["q", "qr"],
  ])("%j means %s", (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  it("goes back with shift and the space bar", () => {
    expect(commandOf(press(" ", { shiftKey: true }))).toBe("previous");
  });

  it.each(["ctrlKey", "altKey", "metaKey"] as const)("means nothing with %s", (modifier) => {
    expect(commandOf(press("t", { [modifier]: true }))).toBeUndefined();
  });

  it("belongs to the field that has the focus, but for Escape", () => {
    for (const key of ["t", " ", "ArrowRight", "Home"]) {
      expect(commandOf(press(key, { focus: "field" }))).toBeUndefined();
    }
    expect(commandOf(press("Escape", { focus: "field" }))).toBe("escape");
  });

  it("comes through from a remote while a note is typed", () => {
    expect(commandOf(press("PageDown", { focus: "field" }))).toBe("next");
    expect(commandOf(press("PageUp", { focus: "field" }))).toBe("previous");
  });

  it("lets a button have its own space bar", () => {
    expect(commandOf(press(" ", { focus: "button" }))).toBeUndefined();
    expect(commandOf(press("PageDown", { focus: "button" }))).toBe("next");
  });
});

describe("digits and letters", () => {
  it.each([
    ["1", "Digit1", false],
    ["&", "Digit1", false],
    ["1", "Digit1", true],
    ["1", "Numpad1", false],
  ])("%j on %s is the first prompt, whatever the keyboard", (key, code, shiftKey) => {
    expect(commandOf(press(key, { code, shiftKey }))).toBe("prompt-1");
  });

  it("leaves a digit with shift to the keyboard where that is another sign", () => {
    expect(commandOf(press("!", { code: "Digit1", shiftKey: true }))).toBeUndefined();
  });

  it("can be switched off, and the keys of a remote still work", () => {
    for (const key of ["t", "b", ".", "?", "+"]) {
      expect(commandOf(press(key), false)).toBeUndefined();
    }
    expect(commandOf(press("1", { code: "Digit1" }), false)).toBeUndefined();
    for (const key of ["PageDown", "F5", "Escape", "F1", "ArrowRight"]) {
      expect(commandOf(press(key), false)).toBeDefined();
    }
  });
});
