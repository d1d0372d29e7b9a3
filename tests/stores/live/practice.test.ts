import { expect, test } from "vitest";

import { openWriter } from "#stores/live/writer.ts";

import { session } from "../../domain/session/fixture.ts";
import { Hub } from "./hub.ts";

test("a rehearsal stays one: in the window that leads it and in those that read along", () => {
  const hub = new Hub();
  const told: boolean[] = [];
  const made = session();
  const first = openWriter(
    "s",
    hub.world(),
    { write: (_, practice) => told.push(practice), read: () => {}, stage: () => {}, key: () => {} },
    { session: made, practice: true },
  );
  first.publish(made, true);
  hub.pass();
  openWriter("s", hub.world(), {
    write: () => {},
    read: (_, practice) => told.push(practice),
    stage: () => {},
    key: () => {},
  });
  hub.pass();
  expect(told).toEqual([true, true]);
});
