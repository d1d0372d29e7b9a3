import { expect, test } from "vitest";
import { backupOf } from "#domain/session/backup.ts";
import { importBackup } from "#stores/persist/importBackup.ts";
import { createSessions } from "#stores/persist/sessions.ts";
import { exampleSession } from "../../fixtures/sessions.ts";
import { FakeDisk, openRig } from "./fakes.ts";

async function shelf(disk?: FakeDisk) {
  const made = await openRig(disk);
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const sessions = createSessions(made.storage);
  return { ...made, sessions, open: (text: string) => importBackup(text, sessions, newId) };
}

test("a backup opens on another machine, exactly", async () => {
  const { sessions, open } = await shelf();
  const all = [exampleSession("a"), exampleSession("b")];
  expect(open(backupOf(all, 1))).toEqual({ added: ["a", "b"], copies: 0, same: 0, problems: [] });
  expect(sessions.loadSession("b")).toEqual(all[1]);
  expect(open(backupOf(all, 2))).toMatchObject({ added: [], same: 2 });
});

test("a session that differs from the one here comes beside it", async () => {
  const { sessions, open } = await shelf();
  const mine = exampleSession("a");
  sessions.saveSession(undefined, mine);
  const theirs = { ...mine, live: { ...mine.live, position: 0 } };
  expect(open(backupOf([theirs], 1))).toMatchObject({ added: ["new-1"], copies: 1 });
  expect(sessions.loadSession("a")).toEqual(mine);
  expect(sessions.loadSession("new-1")).toMatchObject({
    head: { id: "new-1" },
    live: { position: 0 },
  });
});

test("one that is here but cannot be read is local work too", async () => {
  const disk = new FakeDisk();
  disk.record.set("session/a/head", '{"v":1,"at":1,"rev":1,"data":{"id":"a"}}');
  const { open, storage } = await shelf(disk);
  expect(open(backupOf([exampleSession("a")], 1))).toMatchObject({ added: ["new-1"], copies: 1 });
  expect(storage.get("session/a/head")?.data).toEqual({ id: "a" });
});

test("a file that is not ours changes nothing", async () => {
  const { open, storage } = await shelf();
  expect(open("{}")).toEqual({ error: "not-ours" });
  expect(storage.keys("")).toEqual([]);
});
