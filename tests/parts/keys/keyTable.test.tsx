// Every key of the table, wherever the focus is: whose it is there.
import { cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";

import type { KeyFocus } from "#platform/keys.ts";
import { effectOf, KEYS, type Command, type Sort } from "#parts/keys/table.ts";
import { useCommands } from "#parts/keys/useCommands.ts";
import { usePreferences } from "#stores/preferences.ts";

const FOCUSES = ["page", "button", "field", "count", "dialog"] as const;

/** Where a sort of key is the app's, written down once more by hand: the table must not drift. */
const MINE: Record<Sort, string> = {
  remote: "page button field count dialog",
  help: "page button field count",
  move: "page button",
  space: "page",
  letter: "page button",
  digit: "page button",
  escape: "page button field count",
};

interface Row {
  key: string;
  code: string;
  shiftKey: boolean;
  sort: Sort;
  command: Command;
}

const rows: Row[] = [
  ...KEYS.flatMap(({ command, keys }) =>
    keys.map((one) => ({
      key: one.key,
      code: one.key,
      sort: one.sort,
      shiftKey: "shift" in one,
      command,
    })),
  ),
  ...Array.from({ length: 9 }, (_, index) => ({
    key: String(index + 1),
    code: `Digit${index + 1}`,
    shiftKey: false,
    sort: "digit" as const,
    command: `prompt-${index + 1}` as const,
  })),
];

function open(focus: KeyFocus, counting = false) {
  const heard: Command[] = [];
  function Page() {
    useCommands((command) => {
      heard.push(command);
      return true;
    });
    return (
      <div data-counting={counting ? "" : undefined}>
        <p data-at="page" />
        <button type="button" data-at="button">
          Verder
        </button>
        <textarea data-at="field" />
        <input data-at="count" data-count="" />
        {focus === "dialog" && (
          <dialog open data-modal="">
            <p data-at="dialog" />
          </dialog>
        )}
      </div>
    );
  }
  const { container } = render(<Page />);
  const target = container.querySelector(`[data-at=${focus}]`)!;
  return {
    /** The commands that a press gives. */
    press: ({ key, code, shiftKey }: Row) => {
      heard.length = 0;
      fireEvent.keyDown(target, { key, code, shiftKey });
      return [...heard];
    },
  };
}

afterEach(() => {
  cleanup();
  usePreferences.setState({ letters: true });
});

test("no key means two things", () => {
  const all = rows.map(({ key, shiftKey }) => `${shiftKey} ${key}`);
  expect(new Set(all).size).toBe(all.length);
});

describe.each(FOCUSES)("with the focus on the %s", (focus) => {
  test("each key is the app's, or left to what has the focus", () => {
    const { press } = open(focus);
    for (const row of rows) {
      const mine = MINE[row.sort].split(" ").includes(focus);
      expect(press(row), `${row.key} (${row.sort})`).toEqual(mine ? [row.command] : []);
    }
  });

  test("while somebody counts, digits are numbers and nothing else changes", () => {
    const { press } = open(focus, true);
    for (const row of rows) {
      const mine = row.sort !== "digit" && MINE[row.sort].split(" ").includes(focus);
      expect(press(row), `${row.key} (${row.sort})`).toEqual(mine ? [row.command] : []);
    }
  });

  test("without single letters, the others still work", () => {
    usePreferences.setState({ letters: false });
    const { press } = open(focus);
    for (const row of rows) {
      const single = row.sort === "digit" || row.sort === "letter";
      const mine = !single && MINE[row.sort].split(" ").includes(focus);
      expect(press(row), `${row.key} (${row.sort})`).toEqual(mine ? [row.command] : []);
    }
  });
});

test("the stage's own window hands on all that it does not do itself", () => {
  for (const { command } of rows) {
    const here = effectOf(command, "stage");
    const own = { fullscreen: "window", escape: "nowhere" }[command as string];
    expect(here, `key of ${command}`).toBe(own ?? "writer");
    // What changes the session does so wherever it is pressed.
    expect(effectOf(command, "mirror") === "session", `key of ${command}`).toBe(
      effectOf(command, "console") === "session",
    );
  }
});
