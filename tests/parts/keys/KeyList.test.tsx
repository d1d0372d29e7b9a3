import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import { run } from "#words/run.ts";
import { KeyList } from "#parts/keys/KeyList.tsx";
import type { OwnActs } from "#parts/keys/useRunKeys.ts";
import { useRun } from "#stores/run.ts";
import { addWords } from "#i18n/setup.ts";

import { kit, plan } from "../../fixtures/kit.ts";

addWords({ run });

const live = () => {
  const { session } = useRun.getState();
  if (!session) throw new Error("No session runs.");
  return session.live;
};

/** The list at a scene; `many` gives its step that many questions. */
function open(own: OwnActs = {}, position = 2, many = 0) {
  const people = ["Amira", "Bram"].map((name, index) => ({ id: `p${index}`, name }));
  const { session } = beginSession(plan, kit, people, { id: "s1", now: Date.now(), seed: 1 });
  const here = session.head.scenes[position]!;
  const asked = Array.from({ length: many }, (_, index) => ({
    ...here,
    prompt: { ...here.prompt!, id: `x${index}`, code: `X${index + 1}` },
  }));
  const scenes = many > 0 ? asked : session.head.scenes;
  const at = { ...session.live, position: many > 0 ? 0 : position };
  useRun.getState().take({ ...session, head: { ...session.head, scenes }, live: at }, true);
  function Shown() {
    const now = useRun((state) => state.session);
    return now && <KeyList session={now} own={own} />;
  }
  render(<Shown />);
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole("button", { name });

afterEach(() => {
  cleanup();
  act(() => useRun.getState().close());
});

test.each([
  [run.keys.black, () => live().stage.cover === "black"],
  [run.keys.white, () => live().stage.cover === "white"],
  [run.keys.qr, () => live().stage.cover === "qr"],
  [run.keys.night, () => live().stage.night],
  [run.keys.freeze, () => live().stage.frozen !== undefined],
  [run.keys.timer, () => Object.values(live().timers).some(({ status }) => status === "running")],
])("“%s” is a button that says whether it is on", async (name, is) => {
  const user = open();
  for (const on of [true, false]) {
    await user.click(button(name));
    expect(is()).toBe(on);
    expect(button(name)).toHaveAttribute("aria-pressed", String(on));
  }
});

test("by keyboard it goes on and back, to the ends and to a question, and the focus stays", async () => {
  const user = open();
  const last = useRun.getState().session!.head.scenes.length - 1;
  for (const [name, position] of [
    [run.keys.next, 3],
    [run.keys.previous, 2],
    [run.keys.last, last],
    [run.keys.first, 0],
  ] as const) {
    button(name).focus();
    await user.keyboard("{Enter}");
    expect(live().position).toBe(position);
    expect(button(name)).toHaveFocus();
  }
  act(() => useRun.getState().apply((now) => ({ ...now, live: { ...now.live, position: 2 } })));
  const here = screen.getByRole("button", { current: true });
  expect(here).toHaveAccessibleName(/^B1/u);
  await user.click(screen.getByRole("button", { name: /^B2/u }));
  expect(useRun.getState().session?.head.scenes[live().position]?.prompt?.code).toBe("B2");
});

test.each([
  ["a step without questions", 0],
  ["a step with questions", 2],
])("each row has a key, in %s", (_, position) => {
  open({}, position);
  const rows = screen.getAllByRole("listitem");
  expect(rows.length).toBeGreaterThan(20);
  const without = rows.filter((row) => row.querySelector("kbd") === null);
  expect(without.map((row) => row.textContent)).toEqual([]);
});

test("a step with more questions than digits lists those that have one", () => {
  open({}, 2, 12);
  const keyed = screen.getAllByRole("button", { name: /^X\d/u });
  expect(keyed).toHaveLength(9);
  for (const row of screen.getAllByRole("listitem")) {
    expect(row.querySelector("kbd")).not.toBeNull();
  }
});

test("what this window does itself is a button there, and told elsewhere", async () => {
  const note = vi.fn<() => void>();
  const user = open({ note });
  await user.click(button(run.keys.note));
  expect(note).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button", { name: run.keys.cues })).toBeNull();
  expect(screen.getByText(run.keys.cues)).toBeVisible();
});

test("what has nothing to do on this scene cannot be pressed", () => {
  open({}, 0);
  for (const name of [run.keys.groups, run.keys.redraw, run.keys.results]) {
    expect(button(name)).toBeDisabled();
  }
});
