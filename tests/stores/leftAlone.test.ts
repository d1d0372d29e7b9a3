// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import { spent } from "#domain/session/time/stepTimes.ts";
import { unspent } from "#domain/session/time/unspent.ts";
import { countVotes, saveNote, typeDraft } from "#stores/captureActions.ts";
import { useRun } from "#stores/run.ts";
import { finishSession, showScene } from "#stores/runActions.ts";

import { kit, plan } from "../fixtures/kit.ts";

const MINUTE = 60_000;
const AT = Date.UTC(2026, 2, 5, 9);

/** A session that goes on to its second scene five minutes after it was opened. */
function begin(practice = true) {
  const { session } = beginSession(plan, kit, [], { id: "s1", now: AT, seed: 1 });
  vi.useFakeTimers({ now: AT, toFake: ["Date"] });
  useRun.getState().take(session, practice);
  after(5);
  showScene(1);
}

function after(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * MINUTE);
}

const live = () => useRun.getState().session!.live;
const worked = () => [...spent(live(), Date.now()).values()].reduce((a, b) => a + b, 0) / MINUTE;

afterEach(() => {
  useRun.getState().close();
  vi.useRealTimers();
});

test.each([
  ["goes on", () => showScene(2)],
  ["notes", () => saveNote("talk-1", "goedemorgen")],
  ["ends it", finishSession],
])("a page that stood open for a night: who then %s has not worked that night", (_, press) => {
  begin();
  after(997);
  press();
  expect(worked()).toBe(5);
  expect(unspent(live())).toBe(997 * MINUTE);
});

test("an hour without a press is work, and what changes nothing does not end the night", () => {
  begin();
  after(60);
  showScene(2);
  expect(worked()).toBe(65);
  after(997);
  showScene(2);
  expect(unspent(live())).toBe(0);
});

test.each([
  ["notes", () => saveNote("talk-1", "goedemorgen")],
  ["types", () => typeDraft("talk-1", "", `half ${Date.now()}`)],
  ["counts", () => countVotes("talk-1", "before", "agree", new Date().getUTCHours())],
])(
  "two hours in which somebody only %s stay in the log when it is opened again",
  async (_, press) => {
    begin(false);
    for (const hour of [60, 60]) {
      after(hour);
      press();
    }
    useRun.getState().close();
    after(997);
    const ready = new Promise<void>((resolve) => {
      useRun.subscribe(({ status }) => status === "ready" && resolve());
    });
    useRun.getState().open("s1");
    await ready;
    expect(worked()).toBe(125);
    expect(unspent(live())).toBe(997 * MINUTE);
  },
);
