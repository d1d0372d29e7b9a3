// What is only in the second copy, where that copy answers after the start went on without it.
import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { emptyNotes } from "#domain/phone/notes.ts";
import { goTo } from "#domain/session/time/move.ts";
import type { Session } from "#domain/session/types.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";
import { home } from "#words/home.ts";
import { channelOf } from "#stores/live/messages.ts";
import { sessionTrouble } from "#words/sessionTrouble.ts";

import { session } from "../domain/session/fixture.ts";
import { plan } from "../fixtures/kit.ts";
import { until } from "../harness/until.ts";
import { dataIn } from "./persist/fakes.ts";

type Records = Map<string, string>;

const line = (v: number, data: unknown, rev: number): string =>
  JSON.stringify({ v, at: rev, rev, data });

function put(place: Records, made: Session, rev: number): void {
  const room = `session/${made.head.id}`;
  place.set(`${room}/head`, line(SESSION_VERSION, made.head, rev));
  place.set(`${room}/live`, line(SESSION_VERSION, made.live, rev));
  for (const [key, capture] of Object.entries(made.captures)) {
    place.set(`${room}/capture/${key}`, line(SESSION_VERSION, capture, rev));
  }
}

function noted(made: Session, key: string, text: string): Session {
  const capture = { notes: [{ id: text, text, createdAt: 1 }], drafts: {}, poll: {} };
  return { ...made, captures: { ...made.captures, [key]: capture } };
}

const { disk, copy } = vi.hoisted(() => ({
  disk: { record: new Map<string, string>(), replica: new Map<string, string>() },
  copy: { gate: Promise.resolve(), answer: (): void => {}, fail: (): void => {} },
}));

vi.mock("#stores/persist/places.ts", () => ({
  browserRecord: {
    read: () => ({ value: new Map(disk.record) }),
    write: (key: string, text: string) => void disk.record.set(key, text),
    remove: (key: string) => void disk.record.delete(key),
  },
  browserReplica: {
    read: () => copy.gate.then(() => new Map(disk.replica)),
    write: () => copy.gate,
  },
  onForeignWrite: () => {},
}));

/** A fresh app that has started while the second copy says nothing. */
async function start() {
  const ready = await import("#stores/persist/ready.ts");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const opening = ready.storageReady();
  await vi.advanceTimersByTimeAsync(1500);
  await opening;
  vi.useRealTimers();
  expect(ready.isAwaited()).toBe(true);
}

async function open(address: string) {
  const { Router } = await import("#routes/Router.tsx");
  const { setUpWords } = await import("#i18n/setup.ts");
  setUpWords();
  render(
    <MemoryRouter initialEntries={[address]}>
      <Router />
    </MemoryRouter>,
  );
}

/** However long a busy machine takes. */

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

async function openRun(id = "s") {
  const { useRun } = await import("#stores/run.ts");
  useRun.getState().open(id);
  await until(() => expect(useRun.getState().status).not.toBe("loading"));
  return { useRun, now: () => useRun.getState().session };
}

beforeEach(() => {
  vi.resetModules();
  disk.record.clear();
  disk.replica.clear();
  copy.gate = new Promise((resolve, reject) => {
    copy.answer = resolve;
    copy.fail = () => reject(new Error("no replica"));
  });
  copy.gate.catch(() => {});
});

afterEach(async () => {
  const { useRun } = await import("#stores/run.ts");
  useRun.getState().close();
});

describe("a session that is only in a second copy that is late", () => {
  it("is being looked for, and shows when it comes", async () => {
    put(disk.replica, session(), 5);
    await start();
    await open("/sessie/s");
    await heading(sessionTrouble.awaitedTitle);
    expect(screen.queryByText(sessionTrouble.missing)).not.toBeInTheDocument();
    copy.answer();
    await heading("Dag iedereen");
  });

  it("is missing only when the copy has answered without it, or cannot answer", async () => {
    await start();
    await open("/sessie/s");
    await heading(sessionTrouble.awaitedTitle);
    copy.fail();
    expect(await heading(sessionTrouble.missingTitle)).toBeVisible();
  });

  it("is not called missing on the stage either", async () => {
    put(disk.replica, session(), 5);
    await start();
    const { joinStage, useStage } = await import("#stores/live/stageApp.ts");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const leave = joinStage("s");
    await vi.advanceTimersByTimeAsync(3000);
    expect(useStage.getState()).toEqual({ session: undefined, missing: false });
    copy.answer();
    await vi.advanceTimersByTimeAsync(3000);
    expect(useStage.getState().session?.head.id).toBe("s");
    leave();
    vi.useRealTimers();
  });

  it("comes into the list, which does not call itself empty before", async () => {
    put(disk.replica, session(), 5);
    await start();
    await open("/");
    await screen.findByText(home.awaited);
    expect(screen.queryByText(home.emptyTitle)).not.toBeInTheDocument();
    copy.answer();
    await screen.findByText(plan.title);
    expect(screen.queryByText(home.awaited)).not.toBeInTheDocument();
  });
});

describe("a session of which the late copy has newer parts", () => {
  const older = noted(session(), "a", "oud");
  const newer = goTo(noted(noted(session(), "a", "nieuw"), "b", "erbij"), 3, 10);

  it("takes them, also while it is open", async () => {
    put(disk.record, older, 5);
    put(disk.replica, newer, 6);
    await start();
    const { now } = await openRun();
    expect(now()?.live.position).toBe(0);
    copy.answer();
    await until(() => expect(now()?.live.position).toBe(3));
    expect(now()?.captures["a"]?.notes[0]?.text).toBe("nieuw");
    expect(now()?.captures["b"]?.notes[0]?.text).toBe("erbij");
  });

  it("keeps what was written here meanwhile, and takes the rest", async () => {
    put(disk.record, older, 5);
    put(disk.replica, newer, 6);
    await start();
    const { useRun, now } = await openRun();
    const { useWindows } = await import("#stores/live/windows.ts");
    await until(() => expect(useWindows.getState().writes).toBe(true));
    useRun.getState().apply((made) => noted(made, "a", "getypt"));
    copy.answer();
    await until(() => expect(now()?.captures["b"]?.notes[0]?.text).toBe("erbij"));
    expect(now()?.captures["a"]?.notes[0]?.text).toBe("getypt");
    const { useStorageStatus } = await import("#stores/persist/storageStatus.ts");
    expect(useStorageStatus.getState().quarantined).toMatchObject([
      { of: "session/s/capture/a", reason: "late" },
    ]);
  });

  it("is left alone where another window told how it stands", async () => {
    put(disk.record, older, 5);
    put(disk.replica, newer, 6);
    await start();
    const { now } = await openRun();
    const other = new BroadcastChannel(channelOf("s"));
    const theirs = { type: "state", to: "console", term: "other", rev: 1, practice: false };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    other.postMessage({ ...theirs, ...goTo(older, 7, 10) });
    await until(() => expect(now()?.live.position).toBe(7));
    other.close();
    const { useStorageStatus } = await import("#stores/persist/storageStatus.ts");
    copy.answer();
    await until(() => expect(useStorageStatus.getState().waiting).toBe(false));
    expect(now()?.live.position).toBe(7);
  });
});

describe("a plan that is only in a second copy that is late", () => {
  const saved = (title: string) =>
    line(1, { plan: { ...plan, id: "mine", title }, createdAt: 1, touchedAt: 1 }, 5);

  it("is being looked for, in the planner and in the list, and shows when it comes", async () => {
    disk.replica.set("plan/mine", saved("Eigen plan"));
    await start();
    const [{ usePlanner }, { usePlans }] = [
      await import("#stores/planner.ts"),
      await import("#stores/plans.ts"),
    ];
    usePlanner.getState().open("mine");
    usePlans.getState().refresh();
    await until(() => expect(usePlanner.getState().status).toBe("awaited"));
    expect(usePlans.getState().status).toBe("awaited");
    copy.answer();
    await until(() => expect(usePlanner.getState().status).toBe("ready"));
    expect(usePlanner.getState().history?.present.title).toBe("Eigen plan");
    expect(usePlans.getState().list).toHaveLength(1);
  });

  it("is not read over what was changed in it meanwhile", async () => {
    disk.record.set("plan/mine", saved("Oud"));
    disk.replica.set("plan/mine", saved("Nieuw").replace('"rev":5', '"rev":6'));
    await start();
    const { usePlanner } = await import("#stores/planner.ts");
    const { useStorageStatus } = await import("#stores/persist/storageStatus.ts");
    usePlanner.getState().open("mine");
    await until(() => expect(usePlanner.getState().status).toBe("ready"));
    usePlanner.getState().change((made) => ({ ...made, title: "Getypt" }));
    copy.answer();
    await until(() => expect(useStorageStatus.getState().waiting).toBe(false));
    expect(usePlanner.getState().history).toMatchObject({
      present: { title: "Getypt" },
      past: [expect.anything()],
    });
    expect(useStorageStatus.getState().quarantined).toMatchObject([
      { of: "plan/mine", reason: "late" },
    ]);
  });
});

describe("the notes of a phone in a second copy that is late", () => {
  const theirs = { ...emptyNotes("p", "Plan", 1), drafts: { field: "van eerder" } };

  async function openPhone() {
    const { usePhone } = await import("#stores/phone.ts");
    usePhone.getState().open("p", "Plan", "");
    await until(() => expect(usePhone.getState().notes).toBeDefined());
    return usePhone;
  }

  it("are asked about when they come, while nothing was written", async () => {
    disk.replica.set("phone/p", line(1, theirs, 5));
    await start();
    const usePhone = await openPhone();
    copy.answer();
    await until(() => expect(usePhone.getState().found).toHaveLength(1));
    usePhone.getState().choose("", "p", "Plan");
    expect(usePhone.getState().notes).toEqual(theirs);
  });

  it("stay as they are beside what was written meanwhile", async () => {
    disk.replica.set("phone/p", line(1, theirs, 5));
    await start();
    const usePhone = await openPhone();
    usePhone.getState().change((notes) => ({ ...notes, drafts: { field: "getypt" } }));
    const { useStorageStatus } = await import("#stores/persist/storageStatus.ts");
    copy.answer();
    await until(() => expect(useStorageStatus.getState().waiting).toBe(false));
    expect(usePhone.getState().notes?.drafts).toEqual({ field: "getypt" });
    const { storage } = await import("#stores/persist/app.ts");
    storage.flush();
    const keys = [...disk.record.keys()].filter((key) => key.startsWith("phone/p"));
    const kept = (text: string) => expect.objectContaining({ drafts: { field: text } }) as unknown;
    expect(keys.map((key) => dataIn(disk.record, key))).toEqual(
      expect.arrayContaining([kept("van eerder"), kept("getypt")]),
    );
    expect(keys).toHaveLength(2);
  });
});

it("what was chosen on this device is read again when a late copy has newer choices", async () => {
  const chosen = { sound: false };
  disk.replica.set("preferences/facilitator", line(1, chosen, 5));
  await start();
  const { usePreferences } = await import("#stores/preferences.ts");
  usePreferences.getState().load();
  expect(usePreferences.getState().sound).toBe(true);
  copy.answer();
  await until(() => expect(usePreferences.getState().sound).toBe(false));
});
