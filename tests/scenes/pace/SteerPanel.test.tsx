import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { expandScenes } from "#domain/scenes/expand.ts";
import { createSession } from "#domain/session/create.ts";
import { changeTimer } from "#domain/session/timers.ts";
import { startTimer } from "#domain/timer/timer.ts";
import { pace } from "#i18n/nl/pace.ts";
import { LooseTimer } from "#scenes/shared/pace/LooseTimer.tsx";
import { SteerPanel } from "#scenes/shared/pace/SteerPanel.tsx";
import { useRun } from "#stores/run.ts";
import { takeBack, useUndo } from "#stores/undo.ts";

import { kit, plan } from "../../fixtures/kit.ts";

afterEach(() => {
  cleanup();
  useUndo.setState({ offer: undefined });
});

function Steering({ onDone }: { onDone: () => void }) {
  const session = useRun((state) => state.session);
  return session ? <SteerPanel session={session} onDone={onDone} /> : null;
}

function Loose() {
  const loose = useRun((state) => state.session?.live.loose);
  return <LooseTimer timer={loose} />;
}

function begin() {
  const now = Date.now();
  const made = createSession(plan, expandScenes(plan, kit), [], { id: `p${now}`, now });
  const session = changeTimer(made, (timer) => startTimer(timer, now), now);
  useRun.setState({ status: "ready", session, practice: true });
  return { session, user: userEvent.setup(), onDone: vi.fn<() => void>() };
}

const live = () => {
  const { session } = useRun.getState();
  if (!session) throw new Error("no session");
  return session.live;
};

test("in step with the plan nothing has to be shorter", () => {
  const { onDone } = begin();
  render(<Steering onDone={onDone} />);
  expect(screen.getByText(pace.fits)).toBeVisible();
  expect(screen.queryByRole("button", { name: pace.accept })).toBeNull();
});

test("with less time left it says what gets shorter; one press does it, one takes it back", async () => {
  const { session, user, onDone } = begin();
  render(<Steering onDone={onDone} />);
  const field = screen.getByRole("spinbutton", { name: pace.left });
  await user.clear(field);
  await user.type(field, "35");
  const steps = screen.getAllByRole("list")[0];
  if (!steps) throw new Error("no proposal");
  expect(within(steps).getAllByText(/\d+ → \d+ min/u).length).toBeGreaterThan(0);
  expect(screen.getByText(/Zo is het om .* klaar:/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: pace.accept }));
  expect(onDone).toHaveBeenCalledOnce();
  expect(Object.keys(live().steered.minutes).length).toBeGreaterThan(0);
  expect(live().endsAt).toBeLessThan(session.live.endsAt ?? 0);
  takeBack();
  expect(live().steered).toEqual(session.live.steered);
  expect(live().endsAt).toBe(session.live.endsAt);
});

test("what cannot be done in time is said, with how late it gets even so", async () => {
  const { user, onDone } = begin();
  render(<Steering onDone={onDone} />);
  const field = screen.getByRole("spinbutton", { name: pace.left });
  await user.clear(field);
  await user.type(field, "5");
  expect(screen.getByText(/Dat lukt niet helemaal/u)).toBeVisible();
  expect(screen.getAllByText(/vervalt/u).length).toBeGreaterThan(0);
});

test("what is no number of minutes is said, and nothing can be taken over", async () => {
  const { user, onDone } = begin();
  render(<Steering onDone={onDone} />);
  await user.clear(screen.getByRole("spinbutton", { name: pace.left }));
  expect(screen.getByText(pace.bad)).toBeVisible();
  expect(screen.queryByRole("button", { name: pace.accept })).toBeNull();
});

test("what was steered can be forgotten as a whole", async () => {
  const { user, onDone } = begin();
  render(<Steering onDone={onDone} />);
  const field = screen.getByRole("spinbutton", { name: pace.left });
  await user.clear(field);
  await user.type(field, "30");
  await user.click(screen.getByRole("button", { name: pace.accept }));
  await user.click(screen.getByRole("button", { name: pace.forget }));
  expect(live().steered).toEqual({ minutes: {}, dropped: [] });
});

test("the loose timer: a preset starts it, it can be paused, nudged and put away", async () => {
  const { user } = begin();
  render(<Loose />);
  await user.click(screen.getByRole("button", { name: "3 min" }));
  expect(screen.getByRole("timer")).toHaveTextContent("3:00");
  await user.click(screen.getByRole("button", { name: pace.loose.plusFive }));
  expect(screen.getByRole("timer")).toHaveTextContent("8:00");
  await user.click(screen.getByRole("button", { name: pace.loose.pause }));
  expect(live().loose?.status).toBe("paused");
  await user.click(screen.getByRole("button", { name: pace.loose.remove }));
  expect(live().loose).toBeUndefined();
  expect(screen.getByText(pace.loose.hint)).toBeVisible();
});
