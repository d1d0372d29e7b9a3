import { describe, expect, it } from "vitest";

import { commandOf, type Press } from "#scenes/shared/keys/commandOf.ts";

const press = (key: string, changes: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  target: "page",
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
    ["?", "help"],
    ["x", undefined],
    ["F5", undefined],
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
      expect(commandOf(press(key, { target: "field" }))).toBeUndefined();
    }
    expect(commandOf(press("Escape", { target: "field" }))).toBe("escape");
  });

  it("comes through from a remote while a note is typed", () => {
    expect(commandOf(press("PageDown", { target: "field" }))).toBe("next");
    expect(commandOf(press("PageUp", { target: "field" }))).toBe("previous");
  });

  it("lets a button have its own space bar", () => {
    expect(commandOf(press(" ", { target: "button" }))).toBeUndefined();
    expect(commandOf(press("PageDown", { target: "button" }))).toBe("next");
  });
});
