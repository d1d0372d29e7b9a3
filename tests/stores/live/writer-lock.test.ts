// Where windows can agree on a lock, that alone says who writes: silence never does.
import fc from "fast-check";
import { expect, test } from "vitest";

import { openWriter, type Writer } from "#stores/live/writer.ts";

import { session } from "../../domain/session/fixture.ts";
import { Hub } from "./hub.ts";

interface Window {
  writer: Writer;
  writes: boolean;
  closed: boolean;
  freeze: (frozen: boolean) => void;
}

function openWindow(hub: Hub, leads: boolean): Window {
  const world = hub.world();
  const made = session();
  const window: Omit<Window, "writer"> = { writes: false, closed: false, freeze: world.freeze };
  const writer = openWriter(
    "s",
    world,
    {
      write: () => (window.writes = true),
      read: () => (window.writes = false),
      stage: () => {},
      key: () => {},
    },
    leads ? { session: made, practice: false } : undefined,
  );
  if (leads) writer.publish(made, false);
  return Object.assign(window, { writer });
}

test("without a press the writing goes on to another window only when the one that wrote is gone", () => {
  const which = fc.nat(4);
  const step = fc.oneof(
    fc.record({ type: fc.constant("open" as const) }),
    fc.record({ type: fc.constantFrom("close", "freeze", "thaw", "say", "ping"), which }),
    fc.record({ type: fc.constant("wait" as const), time: fc.nat(100_000) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const hub = new Hub();
      const windows = [openWindow(hub, true)];
      hub.pass();
      let writer = windows[0];
      for (const one of steps) {
        const window = "which" in one ? windows[one.which % windows.length] : undefined;
        if (one.type === "open") windows.push(openWindow(hub, false));
        else if ("time" in one) hub.pass(one.time);
        else if (!window || window.closed) continue;
        else if (one.type === "freeze" || one.type === "thaw") window.freeze(one.type === "freeze");
        else if (one.type === "say") window.writer.publish(session(), false);
        else if (one.type === "ping") window.writer.ping();
        else {
          window.writer.close();
          window.closed = true;
        }
        hub.pass();
        const writers = windows.filter((each) => !each.closed && each.writer.writes());
        expect(writers.length).toBeLessThanOrEqual(1);
        if (writer && !writer.closed) expect(writers).toEqual([writer]);
        for (const other of writers) expect(other.writes).toBe(true);
        writer = writers[0];
      }
    }),
  );
});

test("a window that only reads stays so, however long the one that writes is silent", () => {
  const hub = new Hub();
  const leader = openWindow(hub, true);
  const heard = openWindow(hub, false);
  hub.pass();
  leader.freeze(true);
  const unheard = openWindow(hub, false);
  hub.pass(24 * 3_600_000);
  expect([leader, heard, unheard].map(({ writer }) => writer.writes())).toEqual([
    true,
    false,
    false,
  ]);
  leader.writer.close();
  hub.pass();
  // Who never heard it still stands in line, and gets what is free now.
  expect([heard, unheard].map(({ writer }) => writer.writes())).toEqual([false, true]);
});
