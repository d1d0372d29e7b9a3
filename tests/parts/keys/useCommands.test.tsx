import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Command } from "#parts/keys/table.ts";
import { useCommands } from "#parts/keys/useCommands.ts";

/** A page with a field, a button, and a button in a dialog; and the commands it heard. */
function open(takes = true) {
  const heard: Command[] = [];
  function Page() {
    useCommands((command) => {
      heard.push(command);
      return takes;
    });
    return (
      <>
        <textarea aria-label="veld" />
        <button type="button">knop</button>
        <dialog open aria-label="venster">
          <button type="button">in venster</button>
        </dialog>
      </>
    );
  }
  render(<Page />);
  return heard;
}

/** A key that goes down and repeats; answers for each time whether the browser was kept from it. */
function hold(key: string, targets: Element[]): boolean[] {
  return targets.map(
    (target, index) => !fireEvent.keyDown(target, { key, code: key, repeat: index > 0 }),
  );
}

test.each([
  ["PageDown", "next"],
  ["ArrowRight", "next"],
  [" ", "next"],
  ["PageUp", "previous"],
  ["b", "black"],
  ["-", "less"],
  ["F5", "fullscreen"],
  ["End", "last"],
])("a held %s counts once, and never falls through to the page", (key, command) => {
  const heard = open();
  const { body } = document;
  expect(hold(key, [body, body, body, body])).toEqual([true, true, true, true]);
  expect(heard).toEqual([command]);
  // A press after it is another one, however soon it comes.
  expect(hold(key, [body, body])).toEqual([true, true]);
  expect(heard).toEqual([command, command]);
});

test("the letters of a held key do not land in the field that it opened", () => {
  const heard = open();
  const field = screen.getByLabelText("veld");
  expect(hold("n", [document.body, field, field, field])).toEqual([true, true, true, true]);
  expect(heard).toEqual(["note"]);
});

test("in a field a held letter writes on, and a held key of a remote counts once", () => {
  const heard = open();
  const field = screen.getByLabelText("veld");
  expect(hold("n", [field, field, field])).toEqual([false, false, false]);
  expect(hold("PageDown", [field, field])).toEqual([true, true]);
  expect(heard).toEqual(["next"]);
});

test("what the page did not take, it is not kept from", () => {
  const heard = open(false);
  const { body } = document;
  expect(hold("PageDown", [body, body, body])).toEqual([false, false, false]);
  expect(heard).toEqual(["next"]);
});

test("a held Esc closes one thing", () => {
  const heard = open();
  const { body } = document;
  expect(hold("Escape", [body, body, body])).toEqual([true, true, true]);
  expect(heard).toEqual(["escape"]);
});

test("a dialog closes itself at Esc, held once as well", () => {
  const heard = open();
  const inside = screen.getByRole("button", { name: "in venster" });
  expect(hold("Escape", [inside, inside])).toEqual([false, true]);
  expect(heard).toEqual([]);
});

test("letters after a clicker's step out of a field are no commands, until it is left on purpose", () => {
  const field = () => screen.getByLabelText("veld");
  for (const leave of [
    () => fireEvent.keyDown(document.body, { key: "Escape" }),
    () => fireEvent.keyDown(document.body, { key: "Tab" }),
    () => fireEvent.pointerDown(document.body),
  ]) {
    const heard = open();
    const letters = () =>
      ["t", "e", "b", "3", " ", "ArrowRight", "Home"].map((key) =>
        fireEvent.keyDown(document.body, { key, code: key === "3" ? "Digit3" : key }),
      );
    fireEvent.keyDown(field(), { key: "PageDown", code: "PageDown" });
    letters();
    expect(heard).toEqual(["next"]);
    // The clicker goes on.
    fireEvent.keyDown(document.body, { key: "PageUp", code: "PageUp" });
    letters();
    expect(heard).toEqual(["next", "previous"]);
    leave();
    heard.length = 0;
    letters();
    expect(heard).toEqual(["timer", "time", "black", "prompt-3", "next", "next", "first"]);
    cleanup();
  }
});
