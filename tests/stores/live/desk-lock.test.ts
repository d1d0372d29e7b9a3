// Where windows can agree on a lock, that alone says who writes: silence never does.
import fc from "fast-check";
import { expect, test } from "vitest";

import { openDesk, type Desk } from "#stores/live/desk.ts";

import { session } from "../../domain/session/fixture.ts";
import { Hub } from "./hub.ts";

interface Window {
  desk: Desk;
  writes: boolean;
  closed: boolean;
  freeze: (frozen: boolean) => void;
}

function openWindow(hub: Hub, leads: boolean): Window {
  const world = hub.world();
  const made = session();
  const window: Omit<Window, "desk"> = { writes: false, closed: false, freeze: world.freeze };
  const desk = openDesk(
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
  if (leads) desk.publish(made, false);
  return Object.assign(window, { desk });
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
        else if (one.type === "say") window.desk.publish(session(), false);
        else if (one.type === "ping") window.desk.ping();
        else {
          window.desk.close();
          window.closed = true;
        }
        hub.pass();
        const writers = windows.filter(({ closed, desk }) => !closed && desk.writes());
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
  const writer = openWindow(hub, true);
  const heard = openWindow(hub, false);
  hub.pass();
  writer.freeze(true);
  const unheard = openWindow(hub, false);
  hub.pass(24 * 3_600_000);
  expect([writer, heard, unheard].map(({ desk }) => desk.writes())).toEqual([true, false, false]);
  writer.desk.close();
  hub.pass();
  // Who never heard it still stands in line, and gets what is free now.
  expect([heard, unheard].map(({ desk }) => desk.writes())).toEqual([false, true]);
});
