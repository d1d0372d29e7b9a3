import type { SessionSummary } from "#stores/persist/sessions.ts";
import type { Pack } from "#content/schema.ts";
import { home } from "#words/home.ts";
import { start } from "#words/start.ts";
import { storage } from "#words/storage.ts";
import { undo } from "#words/undo.ts";
import { addWords } from "#i18n/setup.ts";
import { Home } from "#features/home/Home.tsx";
import { forgetDraft } from "#features/home/start/startDraft.ts";
import { usePackStore } from "#stores/pack.ts";
import { useSessions } from "#stores/sessions.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import { useUndo } from "#stores/undo.ts";
import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { kit, plan } from "../../fixtures/kit.ts";

addWords({ home, start, storage, undo });

/** A kit with two ready-made plans; the one that comes last in it is shown first. */
export const pack: Pack = {
  locale: "nl",
  ...kit,
  plans: [
    { ...plan, order: 2, minutes: 90, leavesOut: "Fouten: dat vraagt meer tijd." },
    { ...plan, id: "short", order: 1, title: "Kennismaken", minutes: 1 },
  ],
};

/** Late on a day of 25 hours: what was a day ago there, was today as well. */
const NOW = new Date(2026, 9, 25, 23, 40);
vi.setSystemTime(NOW);

/** Noon, some days ago by the calendar. */
const daysAgo = (days: number): number => {
  const [year, month, day] = [NOW.getFullYear(), NOW.getMonth(), NOW.getDate()];
  return new Date(year, month, day - days, 12).getTime();
};

/** A saved session that stopped yesterday. */
export function summary(changes: Partial<SessionSummary> = {}): SessionSummary {
  const yesterday = daysAgo(1);
  return {
    id: "s1",
    title: "Leren op de vloer",
    createdAt: yesterday,
    touchedAt: yesterday,
    position: 4,
    scenes: 30,
    step: { title: "Leercultuur", hue: "green", index: 5, of: 8 },
    people: 14,
    ...changes,
  };
}

export const many = (count: number): SessionSummary[] =>
  Array.from({ length: count }, (_, i) =>
    summary({ id: `s${i}`, title: `Sessie ${i}`, finishedAt: daysAgo(i + 1) }),
  );

type Stores = Partial<ReturnType<typeof useSessions.getState>>;

/** Shows the first screen on stores that hold this, and spies on what it asks of them. */
export function renderHome(stores: Stores = {}, held: Pack | "loading" | "failed" = pack) {
  const spies = {
    onOpen: vi.fn<(id: string) => void>(),
    onReopen: vi.fn<(id: string) => void>(),
    onReport: vi.fn<(id: string) => void>(),
    onPlans: vi.fn<() => void>(),
    onCheck: vi.fn<(id: string) => void>(),
    start: vi.fn<Required<Stores>["start"]>(() => Promise.resolve("new")),
    putBack: vi.fn<() => void>(),
    load: vi.fn<() => void>(),
    wipe: vi.fn<() => Promise<boolean>>(() => {
      useSessions.setState({ summaries: [] });
      return Promise.resolve(true);
    }),
  };
  useSessions.setState({
    status: "ready",
    summaries: [],
    refresh: () => undefined,
    start: spies.start,
    remove: () => spies.putBack,
    wipe: spies.wipe,
    ...stores,
  });
  usePackStore.setState({
    pack: typeof held === "string" ? undefined : held,
    failed: held === "failed",
    load: spies.load,
  });
  const user = userEvent.setup();
  return {
    user,
    ...spies,
    ...render(
      <Home
        onOpen={spies.onOpen}
        onReport={spies.onReport}
        onReopen={spies.onReopen}
        onPlans={spies.onPlans}
        onCheck={spies.onCheck}
      />,
    ),
  };
}

/** Back to how the app starts; for after each test. */
export function resetHome(): void {
  // First, or the page would load the real kit into the next test.
  cleanup();
  forgetDraft();
  for (const store of [useSessions, usePackStore, useStorageStatus, useUndo]) {
    (store.setState as (state: unknown, replace: true) => void)(store.getInitialState(), true);
  }
}
