// What a double click and a held Enter do, with any control under the pointer or in focus.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";

import { countPressesOnce } from "#platform/pressOnce.ts";

let stop: () => void;
beforeEach(() => {
  stop = countPressesOnce();
});
afterEach(() => stop());

const KINDS = ["once", "each", "plain"] as const;
type Kind = (typeof KINDS)[number];

function Controls({ done }: { done: Kind[] }) {
  return (
    <>
      <button type="button" onClick={() => done.push("once")}>
        once
      </button>
      <button type="button" data-each-press="" onClick={() => done.push("each")}>
        each
      </button>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- only counts */}
      <p onClick={() => done.push("plain")}>plain</p>
    </>
  );
}

test("of one gesture the first press counts, and later ones only where each press does", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...KINDS), { minLength: 1 })), (gestures) => {
      const done: Kind[] = [];
      render(<Controls done={done} />);
      for (const gesture of gestures) {
        gesture.forEach((kind, index) =>
          fireEvent.click(screen.getByText(kind), { detail: index + 1 }),
        );
      }
      cleanup();
      const right = gestures.flatMap(([first = "once", ...later]) => [
        first,
        ...(first === "once" ? [] : later.filter((kind) => kind !== "once")),
      ]);
      expect(done).toEqual(right);
    }),
  );
});

test("clicks with a pause between them, and those by the keyboard, all count", () => {
  const done: Kind[] = [];
  render(<Controls done={done} />);
  for (const detail of [1, 1, 0, 0]) fireEvent.click(screen.getByText("once"), { detail });
  expect(done).toHaveLength(4);
});

/** A button that gives way to another one, as where a list moves up or a dialog opens. */
function Moving({ done }: { done: string[] }) {
  const [at, setAt] = useState(0);
  return (
    <button
      key={at}
      type="button"
      // eslint-disable-next-line jsx-a11y/no-autofocus -- that is what a dialog does
      autoFocus
      onClick={() => {
        done.push(`row ${at}`);
        setAt(at + 1);
      }}
    >
      Verwijder
    </button>
  );
}

test("what came under the pointer in the meantime is not pressed", () => {
  const done: string[] = [];
  render(<Moving done={done} />);
  for (const detail of [1, 2, 3]) fireEvent.click(screen.getByRole("button"), { detail });
  expect(done).toEqual(["row 0"]);
});

test("a held Enter presses once, also where the focus goes to another button", async () => {
  const done: string[] = [];
  render(<Moving done={done} />);
  await userEvent.keyboard("{Enter>6/}");
  expect(done).toEqual(["row 0"]);
  await userEvent.keyboard("{Enter}");
  expect(done).toEqual(["row 0", "row 1"]);
});

test("a held Enter sends a form once, and writes lines where somebody writes", async () => {
  let sent = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <input aria-label="Regel" />
      <textarea aria-label="Tekst" />
      <button type="submit">Bewaar</button>
    </form>,
  );
  await userEvent.type(screen.getByLabelText("Regel"), "{Enter>4/}");
  expect(sent).toBe(1);
  await userEvent.type(screen.getByLabelText("Tekst"), "{Enter>4/}");
  expect(screen.getByLabelText("Tekst")).toHaveValue("\n\n\n\n");
});
