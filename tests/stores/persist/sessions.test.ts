import { SESSION_VERSION } from "#domain/session/types.ts";
import { expect, test } from "vitest";
import type { Session } from "#domain/session/types.ts";
import { createSessions } from "#stores/persist/sessions.ts";
import { exampleSession } from "../../fixtures/sessions.ts";
import { envelope, FakeDisk, openRig } from "./fakes.ts";

async function shelf(disk?: FakeDisk) {
  const made = await openRig(disk);
  return { ...made, status: () => made.status, sessions: createSessions(made.storage) };
}

/** A disk on which a session stands that was saved before. */
function savedDisk(): FakeDisk {
  const disk = new FakeDisk();
  const { head, live, captures } = exampleSession("oude-sessie_1");
  const room = `session/${head.id}`;
  disk.record.set(`${room}/head`, envelope(head, 1));
  disk.record.set(`${room}/live`, envelope(live, 1));
  for (const [key, data] of Object.entries(captures)) {
    disk.record.set(`${room}/capture/${key}`, envelope(data, 1));
  }
  return disk;
}

test("a session is read back as it was saved, after a reload too", async () => {
  const { sessions, disk, time } = await shelf();
  const session = exampleSession();
  sessions.saveSession(undefined, session);
  await time.pass(400);
  const again = await shelf(disk);
  expect(again.sessions.loadSession("s1")).toEqual(session);
  expect(again.status().quarantined).toEqual([]);
});

test("only the part that changed is written", async () => {
  const { sessions, disk, time } = await shelf();
  const first = exampleSession();
  sessions.saveSession(undefined, first);
  await time.pass(400);
  disk.writes = [];
  const capture = first.captures["proef"]!;
  const second: Session = {
    ...first,
    captures: { ...first.captures, proef: { ...capture, drafts: { "": "ik typ" } } },
  };
  sessions.saveSession(first, second);
  await time.pass(400);
  expect(disk.writes).toEqual(["session/s1/capture/proef"]);
  const { proef: _, ...others } = second.captures;
  sessions.saveSession(second, { ...second, captures: others });
  await time.pass(400);
  expect(sessions.loadSession("s1")).toEqual({ ...second, captures: others });
});

test("lists what is saved: open ones first, then the last one touched", async () => {
  const { sessions } = await shelf();
  const { head, live, captures } = exampleSession();
  const save = (id: string, touchedAt: number, finishedAt?: number) => {
    const ended = finishedAt === undefined ? {} : { finishedAt };
    sessions.saveSession(undefined, {
      head: { ...head, id },
      live: { ...live, touchedAt, ...ended },
      captures,
    });
  };
  save("done", 9, 9);
  save("old", 1);
  save("new", 5);
  const list = sessions.listSessions();
  expect(list.map(({ id }) => id)).toEqual(["new", "old", "done"]);
  expect(list[0]).toEqual({
    id: "new",
    title: "Teamsessie van vroeger",
    createdAt: head.createdAt,
    touchedAt: 5,
    position: 2,
    scenes: 4,
    step: { title: "Uitspraken", hue: "blue", index: 3, of: 4 },
    people: 3,
  });
});

test("a session that was saved before opens, and is saved again", async () => {
  const { sessions, time, disk, status } = await shelf(savedDisk());
  const loaded = sessions.loadSession("oude-sessie_1");
  expect(loaded).toEqual(exampleSession("oude-sessie_1"));
  if (!("head" in loaded)) return;
  expect(sessions.listSessions()).toHaveLength(1);
  sessions.saveSession(loaded, { ...loaded, live: { ...loaded.live, position: 3 } });
  await time.pass(400);
  const again = await shelf(disk);
  expect(again.sessions.loadSession("oude-sessie_1")).toMatchObject({
    live: { position: 3 },
    captures: loaded.captures,
  });
  expect(status().quarantined).toEqual([]);
});

test.each([
  ["corrupt", '{"v":1,"at":1,"rev":1,"data":{"notes":[{'],
  ["invalid", envelope({ notes: "none" }, 1)],
] as const)("one %s capture does not lose the session", async (reason, text) => {
  const disk = savedDisk();
  const key = "session/oude-sessie_1/capture/cultuur/brakes";
  disk.record.set(key, text);
  const { sessions, status, storage, time } = await shelf(disk);
  const loaded = sessions.loadSession("oude-sessie_1");
  const { "cultuur/brakes": lost, ...rest } = exampleSession().captures;
  expect(loaded).toMatchObject({ captures: rest });
  expect(status().quarantined).toMatchObject([{ of: key, reason }]);
  // Somebody notes something there again.
  if (!("head" in loaded)) return;
  sessions.saveSession(loaded, {
    ...loaded,
    captures: { ...loaded.captures, "cultuur/brakes": lost! },
  });
  await time.pass(400);
  const [quarantined] = status().quarantined;
  expect(storage.quarantinedText(quarantined?.key ?? "")).toBe(text);
  const again = await shelf(disk);
  expect(again.status().quarantined).toHaveLength(1);
  expect(again.sessions.loadSession("oude-sessie_1")).toMatchObject({
    captures: { "cultuur/brakes": lost },
  });
});

test("a session that lost where it was stands at its start", async () => {
  const disk = savedDisk();
  disk.record.set("session/oude-sessie_1/live", "{");
  const { sessions, status } = await shelf(disk);
  expect(sessions.loadSession("oude-sessie_1")).toMatchObject({
    live: { position: 0, people: [] },
    captures: exampleSession().captures,
  });
  expect(status().quarantined).toMatchObject([{ reason: "corrupt" }]);
});

test.each([
  ["head", "invalid", envelope({ id: 1 }, 1)],
  ["head", "newer", envelope({}, 1, SESSION_VERSION + 1)],
  ["live", "newer", envelope({}, 1, SESSION_VERSION + 1)],
  ["capture/proef", "newer", envelope({}, 1, SESSION_VERSION + 1)],
] as const)("a session of which the %s is %s does not open", async (part, error, text) => {
  const disk = savedDisk();
  disk.record.set(`session/oude-sessie_1/${part}`, text);
  const { sessions, status } = await shelf(disk);
  expect(sessions.loadSession("oude-sessie_1")).toEqual({ error });
  expect(sessions.loadSession("never")).toEqual({ error: "missing" });
  expect(status().quarantined).toMatchObject([
    { of: `session/oude-sessie_1/${part}`, reason: error },
  ]);
});

test("a head that says it is another session is not followed", async () => {
  const disk = savedDisk();
  disk.record.set("session/other/head", disk.record.get("session/oude-sessie_1/head")!);
  const { sessions } = await shelf(disk);
  expect(sessions.loadSession("other")).toEqual({ error: "invalid" });
  expect(sessions.listSessions()).toHaveLength(1);
});

test("a removed session is gone with all that belongs to it, and can come back", async () => {
  const disk = savedDisk();
  disk.record.set("session/oude-sessie_1/capture/kapot", envelope("kapot", 1));
  const { sessions, status, storage } = await shelf(disk);
  const before = sessions.loadSession("oude-sessie_1");
  expect(status().quarantined).toHaveLength(1);
  const undo = sessions.removeSession("oude-sessie_1");
  expect(status().quarantined).toEqual([]);
  expect(storage.keys("")).toEqual([]);
  expect([...disk.record.values()].join("")).not.toContain("Geen tijd");
  undo();
  expect(sessions.loadSession("oude-sessie_1")).toEqual(before);
  expect(status().quarantined).toHaveLength(1);
});

test("wiping takes all of them", async () => {
  const { sessions, storage, disk, time } = await shelf(savedDisk());
  const wiping = storage.wipe();
  await time.pass(10);
  expect(await wiping).toBe(true);
  expect(sessions.listSessions()).toEqual([]);
  expect([...disk.record.values(), ...disk.replica.values()].join("")).not.toContain("Aïcha");
});

test("something wrong made by the app itself never replaces what is saved", async () => {
  const { sessions, time, status, disk } = await shelf();
  const first = exampleSession();
  sessions.saveSession(undefined, first);
  await time.pass(400);
  const note = { id: "n", text: "x", createdAt: Number.NaN };
  const proef = { ...first.captures["proef"]!, notes: [note] };
  const live = { ...first.live, position: Number.NaN };
  sessions.saveSession(first, { ...first, live, captures: { ...first.captures, proef } });
  await time.pass(400);
  expect(status().quarantined).toMatchObject([
    { of: "session/s1/live", reason: "refused" },
    { of: "session/s1/capture/proef", reason: "refused" },
  ]);
  expect((await shelf(disk)).sessions.loadSession("s1")).toEqual(first);
});
