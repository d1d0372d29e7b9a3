import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import type { Session } from "#domain/session/types.ts";
import { Console } from "#features/console/Console.tsx";
import { capture } from "#words/capture.ts";
import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";
import { stage } from "#words/stage.ts";
import { undo } from "#words/undo.ts";
import { addWords } from "#i18n/setup.ts";
import type { StageWindow } from "#stores/live/messages.ts";
import { useWindows } from "#stores/live/windows.ts";
import { usePreferences } from "#stores/preferences.ts";
import { useRun } from "#stores/run.ts";

import { kit, plan } from "../../fixtures/kit.ts";

addWords({ capture, console: words, run, stage, undo });

const people = ["Amira", "Bram", "Chris", "Daan"].map((name, index) => ({ id: `p${index}`, name }));

/** What the stage's window says of itself when all is well. */
export const onBeamer: StageWindow = {
  id: "beamer",
  visible: true,
  fullscreen: true,
  extended: true,
  scene: "",
  pages: 1,
};

/** Shows the console of a rehearsal, standing at a scene. */
export function renderConsole(position = 0, change: (session: Session) => Session = (it) => it) {
  const begun = beginSession(plan, kit, people, { id: "s1", now: Date.now(), seed: 1 }).session;
  const standing = change({ ...begun, live: { ...begun.live, position } });
  useRun.getState().take(standing, true);
  const spies = {
    onFinish: vi.fn<() => void>(),
    onHome: vi.fn<() => void>(),
    onMirror: vi.fn<() => void>(),
    onCheck: vi.fn<() => void>(),
  };
  const user = userEvent.setup();
  render(<Console stageHash="#/sessie/s1/scherm" {...spies} />);
  return { user, ...spies };
}

/** The header of the console; not by its role: the small stage has a header as well. */
export function header(): HTMLElement {
  const found = screen.getByRole("heading", { level: 1, name: "Een plan" }).closest("header");
  if (!found) throw new Error("The console has no header.");
  return found;
}

/** The session as it stands now. */
export function session(): Session {
  const now = useRun.getState().session;
  if (!now) throw new Error("No session runs.");
  return now;
}

/** Back to how the app starts; for after each test. */
export function resetConsole(): void {
  cleanup();
  useRun.getState().close();
  for (const store of [useRun, useWindows, usePreferences]) {
    (store.setState as (state: unknown, replace: true) => void)(store.getInitialState(), true);
  }
}
