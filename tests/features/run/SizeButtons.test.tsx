import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import { SizeButtons } from "#features/run/SizeButtons.tsx";
import { run } from "#words/run.ts";
import { addWords } from "#i18n/setup.ts";
import { useRun } from "#stores/run.ts";

import { kit, plan } from "../../fixtures/kit.ts";

addWords({ run });

afterEach(() => {
  cleanup();
  act(() => useRun.getState().close());
});

test("text grows and shrinks until it cannot", async () => {
  const { session } = beginSession(plan, kit, [], { id: "s1", now: Date.now(), seed: 1 });
  useRun.getState().take(session, true);
  function Shown() {
    const now = useRun((state) => state.session);
    return now && <SizeButtons session={now} />;
  }
  render(<Shown />);
  const user = userEvent.setup();
  const button = (name: string) => screen.getByRole("button", { name });
  const at = () => useRun.getState().session?.live.stage.zoom;
  for (let step = 0; step < 4; step += 1) await user.click(button("Tekst groter"));
  expect(at()).toBe(4);
  expect(button("Tekst groter")).toBeDisabled();
  for (let step = 0; step < 6; step += 1) await user.click(button("Tekst kleiner"));
  expect(at()).toBe(-2);
  expect(button("Tekst kleiner")).toBeDisabled();
  expect(button("Tekst groter")).toBeEnabled();
});
