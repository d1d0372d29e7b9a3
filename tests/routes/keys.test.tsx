// Every command of the table, on one screen and in the console: does it do what stands there?
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import { setUpWords } from "#i18n/setup.ts";
import { Router } from "#routes/Router.tsx";
import { effectOf, KEYS, type Command } from "#parts/keys/table.ts";
import { WEIGHTS } from "../parts/keys/weights.ts";
import { useRun } from "#stores/run.ts";
import { useUndo } from "#stores/undo.ts";

import { kit, plan } from "../fixtures/kit.ts";

const people = ["Amira", "Bram", "Chris", "Daan"].map((name, index) => ({ id: `p${index}`, name }));
/** A question in the middle of a step. */
const HERE = 2;

function open(address: string) {
  setUpWords();
  const begun = beginSession(plan, kit, people, { id: "s1", now: Date.now(), seed: 1 }).session;
  useRun.getState().take({ ...begun, live: { ...begun.live, position: HERE } }, true);
  render(
    <MemoryRouter initialEntries={[address]}>
      <Router />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

/** How the session stands, without when it was touched. */
const state = () => {
  const { position, timers, stage: dressed, draws } = useRun.getState().session!.live;
  // The link of the code comes when it is made.
  const { link: _link, ...stage } = dressed;
  return JSON.stringify({ position, timers, stage, draws });
};

afterEach(() => {
  cleanup();
  act(() => useRun.getState().close());
});

/** What changes nothing on a question that nobody works on in groups. */
const IDLE: readonly string[] = ["groups", "redraw"];

/** What takes a press back that weighs nothing, where that is not the same key. */
const BACK: Partial<Record<Command, string>> = {
  next: "{PageUp}",
  previous: "{PageDown}",
  more: "-",
  less: "+",
};

/** One more press takes a light one back; of a heavy one the way back is offered. */
async function weighs(
  user: ReturnType<typeof userEvent.setup>,
  command: keyof typeof WEIGHTS,
  before: string,
) {
  if (WEIGHTS[command] === "undo") {
    await waitFor(() => expect(useUndo.getState().offer?.undo, `key of ${command}`).toBeDefined());
    act(() => useUndo.setState({ offer: undefined }));
    return;
  }
  expect(WEIGHTS[command]).toBe("free");
  // A clock that was started can be paused, and not be as if it had never run.
  if (command === "timer") return;
  const again = BACK[command] ?? KEYS.find((row) => row.command === command)!.keys[0].key;
  await user.keyboard(again);
  const untimed = (text: string) => text.replace(/"timers":\{.*?\}+,"stage"/u, "");
  expect(untimed(state()), `key of ${command}`).toBe(untimed(before));
}

for (const [place, address, stands] of [
  ["mirror", "/sessie/s1", "Bediening"],
  ["console", "/sessie/s1/regie", "Het scherm van de zaal"],
] as const) {
  test(`each key does on the ${place} what the table says`, async () => {
    const user = open(address);
    await screen.findByRole("toolbar", { name: stands });
    for (const { command, keys } of KEYS) {
      const effect = effectOf(command, place);
      // Full screen is the browser's, and Esc needs something to leave.
      if (effect === "window" || effect === "leave") continue;
      const before = state();
      const { key } = keys[0];
      await user.keyboard(key.length > 1 ? `{${key}}` : key === " " ? " " : key);
      if (effect === "session") {
        if (IDLE.includes(command)) expect(state(), `key of ${command}`).toBe(before);
        else {
          expect(state(), `key of ${command}`).not.toBe(before);
          await weighs(user, command, before);
        }
      } else {
        expect(state(), `key of ${command}`).toBe(before);
        if (effect === "panel") await screen.findByRole("complementary");
        if (effect === "dialog") await screen.findByRole("dialog");
        if (effect === "focus")
          expect(document.activeElement, `key of ${command}`).not.toBe(document.body);
        await user.keyboard("{Escape}");
        for (const role of ["dialog"] as const) {
          if (screen.queryByRole(role))
            await user.click(screen.getByRole("button", { name: "Sluit" }));
        }
        act(() => (document.activeElement as HTMLElement | null)?.blur());
      }
      // Back to where it began.
      act(() =>
        useRun.getState().apply((session) => ({
          ...session,
          live: {
            ...session.live,
            position: HERE,
            timers: {},
            stage: { ...session.live.stage, page: 0, cover: "none", night: false, conceal: false },
          },
        })),
      );
    }
  });
}
