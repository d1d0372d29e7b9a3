import { SESSION_VERSION } from "#domain/session/types.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BACKUP_MAX_CHARS, backupOf } from "#domain/session/backup.ts";
import { readBackup } from "#domain/session/readBackup.ts";
import type { Session } from "#domain/session/types.ts";
import { exampleSession } from "../fixtures/sessions.ts";

const file = (sessions: unknown, version: unknown = SESSION_VERSION) =>
  JSON.stringify({ app: "al-doende", kind: "backup", version, madeAt: 1, sessions });

test("what was backed up is read back, whatever was noted", () => {
  const session = exampleSession();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, createdAt) => {
      const captures = {
        c: { notes: [{ id: "n", text, createdAt }], drafts: { "": text }, poll: {} },
      };
      const noted: Session = { ...session, captures };
      expect(readBackup(backupOf([noted], 5))).toEqual({ sessions: [noted], problems: [] });
    }),
  );
});

test.each([
  ["empty", ""],
  ["empty", "  \n"],
  ["empty", file([])],
  ["not-json", "Al doende"],
  ["not-json", file([exampleSession()]).slice(0, -200)],
  ["not-ours", "[]"],
  ["not-ours", "null"],
  ["not-ours", '{"app":"other","kind":"backup"}'],
  ["not-ours", file([exampleSession()], "2")],
  ["not-ours", file({})],
  ["not-ours", "[".repeat(100_000)],
  ["newer", file([{ from: "the future" }], SESSION_VERSION + 1)],
  ["too-large", " ".repeat(BACKUP_MAX_CHARS + 1)],
] as const)("answers %s", (error, text) => {
  expect(readBackup(text)).toEqual({ error });
});

test("one bad session is dropped and named, the rest opens", () => {
  const good = exampleSession("good");
  const bad = { ...exampleSession("bad"), head: { title: "Maandag", id: "../../x" } };
  expect(readBackup(file([bad, good, 7]))).toEqual({
    sessions: [good],
    problems: [
      { index: 1, title: "Maandag", lost: "session" },
      { index: 3, lost: "session" },
    ],
  });
});

test("one bad part is dropped and named, the rest of the session opens", () => {
  const { head, live, captures } = exampleSession();
  const title = head.title;
  const broken = { head, live: 1, captures: { ...captures, proef: { notes: {} } } };
  const outcome = readBackup(file([broken]));
  expect(outcome).toMatchObject({
    sessions: [{ live: { position: 0, people: [] } }],
    problems: [
      { index: 1, title, lost: "live" },
      { index: 1, title, lost: "capture" },
    ],
  });
  expect(readBackup(file([{ head, live }]))).toMatchObject({
    sessions: [{ captures: {} }],
    problems: [{ lost: "capture" }],
  });
});

test("keys that reach for a prototype are dropped, and reach nothing", () => {
  const session = exampleSession();
  const trap = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
  const text = file([session])
    .replace('"live":{', `"live":{${trap},`)
    .replace('"captures":{', `"captures":{"\\u005f_proto__":{"polluted":true},${trap},`)
    .replace('{"app"', `{${trap},"app"`);
  expect(readBackup(text)).toEqual({ sessions: [session], problems: [] });
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("no text at all makes it throw", () => {
  const whole = file([exampleSession()]);
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(40), fc.string(), (at, cut, put) => {
      const outcome = readBackup(whole.slice(0, at) + put + whole.slice(at + cut));
      expect("error" in outcome || outcome.sessions.length <= 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("brackets inside a note are no depth", () => {
  const session = exampleSession();
  const text = '[{"\\'.repeat(200);
  const captures = { c: { notes: [], drafts: { "": text }, poll: {} } };
  expect(readBackup(backupOf([{ ...session, captures }], 1))).toMatchObject({ problems: [] });
});
