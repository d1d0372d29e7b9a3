import fc from "fast-check";
import { expect, test } from "vitest";

import { addNote, setDraft } from "#domain/session/captures/notes.ts";
import { goTo } from "#domain/session/time/move.ts";
import { setOverlay, enlarge, stagePosition } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";
import { openWriter, type Writer } from "#stores/live/writer.ts";
import type { StageWindow } from "#stores/live/messages.ts";
import { openScreen } from "#stores/live/screen.ts";

import { session } from "../../domain/session/fixture.ts";
import { Hub } from "./hub.ts";

interface Window {
  writer: Writer;
  role: "none" | "writer" | "reader";
  session: Session | undefined;
  stage: StageWindow | undefined;
  keys: string[];
  freeze: (frozen: boolean) => void;
  /** Does what the run store does. */
  apply: (change: (session: Session) => Session) => void;
}

function console_(hub: Hub, leads?: Session, stored?: Session, locks = true): Window {
  const world = hub.world(locks);
  const made: Omit<Window, "writer"> = {
    role: "none",
    session: leads,
    stage: undefined,
    keys: [],
    freeze: world.freeze,
    apply(change) {
      if (made.role !== "writer" || !made.session) return;
      made.session = change(made.session);
      window.writer.publish(made.session, false);
    },
  };
  const window = made as Window;
  window.writer = openWriter(
    "s",
    world,
    {
      write(left) {
        made.role = "writer";
        made.session = left ?? made.session ?? stored;
        if (made.session) window.writer?.publish(made.session, false);
      },
      read(left) {
        made.role = "reader";
        made.session = left ?? made.session ?? stored;
      },
      stage: (stage) => (made.stage = stage),
      key: (key) => made.keys.push(key),
    },
    leads && { session: leads, practice: false },
  );
  if (leads) window.writer.publish(leads, false);
  return window;
}

function stageWindow(hub: Hub) {
  const shown: Session[] = [];
  let alone = 0;
  const world = hub.world();
  const screen = openScreen("s", "stage", world, {
    show: (next) => shown.push(next),
    alone: () => (alone += 1),
  });
  return { screen, freeze: world.freeze, shown, last: () => shown.at(-1), alone: () => alone };
}

test("the stage may open before the writer or after it, and shows the same", () => {
  const hub = new Hub();
  const early = stageWindow(hub);
  hub.pass(3000);
  expect(early.alone()).toBe(3);
  const writer = console_(hub, session());
  hub.pass();
  const late = stageWindow(hub);
  hub.pass();
  writer.apply((now) => goTo(now, 4, hub.now));
  hub.pass();
  expect(early.last()?.live.position).toBe(4);
  expect(late.last()?.live.position).toBe(4);
});

test("two hundred steps in one go end on the same scene, whatever reloads in between", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ to: fc.nat(12), reload: fc.constantFrom("no", "console", "stage") }), {
        maxLength: 60,
      }),
      (steps) => {
        const hub = new Hub();
        let writer = console_(hub, session());
        let stage = stageWindow(hub);
        let position = 0;
        hub.pass();
        for (const { to, reload } of steps) {
          writer.apply((now) => goTo(now, to, hub.now));
          position = Math.min(to, (writer.session?.head.scenes.length ?? 1) - 1);
          if (reload === "console") {
            const stored = writer.session;
            writer.writer.close();
            writer = console_(hub, undefined, stored);
            hub.pass(10);
          }
          if (reload === "stage") {
            stage.screen.close();
            stage = stageWindow(hub);
          }
        }
        hub.pass(10);
        expect(writer.role).toBe("writer");
        expect(stage.last()?.live.position).toBe(position);
      },
    ),
    { numRuns: 60 },
  );
});

test("nothing private travels to the stage: no cue, no draft, no note that was not put on it", () => {
  const hub = new Hub();
  const writer = console_(hub, session());
  const stage = stageWindow(hub);
  hub.pass();
  const key = writer.session?.head.scenes.find((scene) => scene.captures === "notes")?.captureKey;
  const index = writer.session?.head.scenes.findIndex((scene) => scene.captureKey === key) ?? 0;
  writer.apply((now) => goTo(now, index, hub.now));
  hub.pass();
  const before = hub.sent.length;
  writer.apply((now) => setDraft(now, key ?? "", "", "geheim"));
  writer.apply((now) => addNote(now, key ?? "", { id: "n", text: "geheim", createdAt: 1 }));
  hub.pass();
  expect(hub.sent).toHaveLength(before);
  expect(JSON.stringify(stage.shown)).not.toContain("geheim");
  expect(stage.last()?.head.scenes.flatMap((scene) => scene.cues)).toEqual([]);
  writer.apply((now) => enlarge(now, { kind: "note", id: "n" }));
  hub.pass();
  expect(JSON.stringify(stage.last()?.captures)).toContain("geheim");
});

test("a second console reads along, takes over, and the first one reads along then", () => {
  const hub = new Hub();
  const first = console_(hub, session());
  hub.pass();
  const second = console_(hub);
  hub.pass();
  expect([first.role, second.role]).toEqual(["writer", "reader"]);
  first.apply((now) => addNote(now, "x", { id: "n", text: "hoor", createdAt: 1 }));
  second.apply((now) => goTo(now, 5, hub.now));
  hub.pass();
  expect(second.session?.captures["x"]?.notes).toHaveLength(1);
  expect(first.session?.live.position).toBe(0);
  second.writer.takeOver();
  hub.pass();
  expect([first.role, second.role]).toEqual(["reader", "writer"]);
  second.apply((now) => goTo(now, 2, hub.now));
  hub.pass();
  expect(first.session?.live.position).toBe(2);
  expect(first.session?.captures["x"]?.notes).toHaveLength(1);
});

test("what the first console did last is not lost in a take-over", () => {
  const hub = new Hub();
  const first = console_(hub, session());
  const second = console_(hub);
  hub.pass();
  second.writer.takeOver();
  first.apply((now) => addNote(now, "x", { id: "n", text: "net nog", createdAt: 1 }));
  hub.pass();
  expect(second.role).toBe("writer");
  expect(second.session?.captures["x"]?.notes[0]?.text).toBe("net nog");
});

test("a frozen console is taken over too, and reads along when it thaws", () => {
  const hub = new Hub();
  const first = console_(hub, session());
  const second = console_(hub);
  hub.pass();
  first.freeze(true);
  second.writer.takeOver();
  hub.pass(2000);
  expect(second.role).toBe("writer");
  second.apply((now) => goTo(now, 3, hub.now));
  first.freeze(false);
  hub.pass();
  expect(first.role).toBe("reader");
  second.apply((now) => goTo(now, 4, hub.now));
  hub.pass();
  expect(first.session?.live.position).toBe(4);
});

test("a console whose writer was closed can take over", () => {
  const hub = new Hub();
  const first = console_(hub, session());
  const second = console_(hub);
  hub.pass();
  first.writer.close();
  second.writer.takeOver();
  hub.pass(2000);
  expect(second.role).toBe("writer");
});

test("a console reloaded beside another one that reads along stays the writer's", () => {
  const hub = new Hub();
  const first = console_(hub, session());
  const second = console_(hub);
  hub.pass();
  const stored = first.session;
  first.writer.close();
  const again = console_(hub, undefined, stored);
  hub.pass(2000);
  expect([again.role, second.role]).toEqual(["writer", "reader"]);
});

test("a window that gets the lock late writes after all", () => {
  const hub = new Hub();
  const slow = hub.world().lock?.("s", { granted: () => undefined, lost: () => undefined });
  const only = console_(hub, undefined, session());
  hub.pass(2000);
  expect([only.role, only.session?.head.id]).toEqual(["reader", session().head.id]);
  slow?.();
  hub.pass();
  expect(only.role).toBe("writer");
});

test("without locks the one that was there first writes", () => {
  const hub = new Hub();
  const first = console_(hub, session(), undefined, false);
  hub.pass();
  const second = console_(hub, undefined, undefined, false);
  hub.pass(2000);
  expect([first.role, second.role]).toEqual(["writer", "reader"]);
  second.writer.takeOver();
  hub.pass(2000);
  expect([first.role, second.role]).toEqual(["reader", "writer"]);
});

test("the writer hears how the stage is, and its keys", () => {
  const hub = new Hub();
  const writer = console_(hub, session());
  const stage = stageWindow(hub);
  stage.screen.report({ id: "stage", visible: true, fullscreen: false, scene: "a", pages: 2 });
  stage.screen.key("next");
  hub.pass();
  expect(writer.stage).toMatchObject({ visible: true, pages: 2 });
  expect(writer.keys).toEqual(["next"]);
  stage.screen.close();
  hub.pass();
  expect(writer.stage).toBeUndefined();
});

test("a frozen stage stays, an old state never comes over a newer one", () => {
  const hub = new Hub();
  const writer = console_(hub, session());
  const stage = stageWindow(hub);
  hub.pass();
  const frozen = { position: 2, page: 0, groups: false };
  writer.apply((now) => setOverlay(goTo(now, 2, hub.now), { frozen }));
  writer.apply((now) => goTo(now, 6, hub.now));
  hub.pass();
  const last = stage.last();
  expect(last && stagePosition(last)).toBe(2);
  expect(last?.live.position).toBe(6);
});

test("a window that lost messages while it was frozen asks for them at the next ping", () => {
  const hub = new Hub();
  const writer = console_(hub, session());
  const reader = console_(hub);
  const stage = stageWindow(hub);
  hub.pass();
  reader.freeze(true);
  stage.freeze(true);
  writer.apply((now) => goTo(now, 5, hub.now));
  hub.pass();
  reader.freeze(false);
  stage.freeze(false);
  expect(stage.last()?.live.position).toBe(0);
  writer.writer.ping();
  hub.pass();
  expect([stage.last()?.live.position, reader.session?.live.position]).toEqual([5, 5]);
  // Who has heard it all does not ask again.
  const before = hub.sent.length;
  writer.writer.ping();
  hub.pass();
  expect(hub.sent.slice(before)).toEqual([expect.objectContaining({ type: "ping" })]);
});

test("what is no message of ours is not heard", () => {
  const hub = new Hub();
  const writer = console_(hub, session());
  const line = hub.world().open("al-doende/session/s", () => undefined);
  for (const noise of [null, 3, "x", [], {}, { type: "nonsense" }, { type: 4 }]) line.send(noise);
  hub.pass();
  expect(writer.role).toBe("writer");
});
