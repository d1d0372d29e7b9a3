import { act, cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { vi } from "vitest";

import { expandScenes } from "#domain/scenes/expand.ts";
import { createSession } from "#domain/session/create.ts";
import { changeTimer } from "#domain/session/time/timers.ts";
import type { Session, SessionLive } from "#domain/session/types.ts";
import { startTimer } from "#domain/timer/timer.ts";
import { useRun } from "#stores/run.ts";
import { useUndo } from "#stores/undo.ts";

import { kit, plan } from "../../fixtures/kit.ts";

/** Nine o'clock on the wall of whoever runs the tests. */
const NINE = new Date(2026, 2, 10, 9, 0).getTime();

/** A session that lasts 70 minutes; its clock stands still, at nine or some minutes later. */
export function begin({ started = true, after = 0 } = {}): Session {
  vi.useFakeTimers({ now: NINE, shouldAdvanceTime: false, toFake: ["Date"] });
  const made = createSession(plan, expandScenes(plan, kit), [], { id: "pace", now: NINE });
  const session = started ? changeTimer(made, (timer) => startTimer(timer, NINE), NINE) : made;
  useRun.setState({ status: "ready", session, practice: true });
  vi.setSystemTime(NINE + after * 60_000);
  return session;
}

/** Shows what reads the session in the store, with a user before it. */
export function show(Shown: ComponentType<{ session: Session }>) {
  function Host() {
    const session = useRun((state) => state.session);
    return session ? <Shown session={session} /> : null;
  }
  return { user: userEvent.setup(), ...render(<Host />) };
}

/** Lets the clock on the wall stand some minutes after nine, as if the page came into view then. */
export function passTo(minutes: number): void {
  vi.setSystemTime(NINE + minutes * 60_000);
  act(() => {
    window.dispatchEvent(new Event("focus"));
  });
}

export function live(): SessionLive {
  const { session } = useRun.getState();
  if (!session) throw new Error("no session");
  return session.live;
}

export function reset(): void {
  cleanup();
  useUndo.setState({ offer: undefined });
  useRun.setState(useRun.getInitialState(), true);
  vi.useRealTimers();
}
