import { expect, test } from "vitest";

import { goTo } from "#domain/session/time/move.ts";
import type { Session } from "#domain/session/types.ts";
import { openWriter } from "#stores/live/writer.ts";
import { openScreen } from "#stores/live/screen.ts";

import { pictureUrl } from "../../domain/pictures/heads.ts";
import { session } from "../../domain/session/fixture.ts";
import { Hub } from "./hub.ts";

/** A session in which every task has a picture of this size. */
function pictured(data: string): Session {
  const made = session();
  const pictures = [{ id: "a", data, alt: "" }];
  const scenes = made.head.scenes.map(({ trial, ...scene }) =>
    trial ? { ...scene, trial: { ...trial, task: { ...trial.task, pictures } } } : scene,
  );
  return { ...made, head: { ...made.head, scenes } };
}

test("the pictures of a task travel to the stage once, whatever changes after that", () => {
  const data = pictureUrl(60_000);
  const hub = new Hub();
  let now = pictured(data);
  const shown: Session[] = [];
  const nothing = () => undefined;
  const calls = { write: nothing, read: nothing, stage: nothing, key: nothing };
  const writer = openWriter("s", hub.world(), calls, { session: now, practice: false });
  writer.publish(now, false);
  openScreen("s", "stage", hub.world(), { show: (next) => shown.push(next), alone: nothing });
  hub.pass();
  expect(JSON.stringify(shown.at(-1)?.head)).toContain(data);
  const before = hub.sent.length;
  for (let press = 1; press <= 5; press += 1) {
    now = goTo(now, press, hub.now);
    writer.publish(now, false);
    hub.pass();
  }
  expect(shown.at(-1)?.live.position).toBe(5);
  expect(JSON.stringify(hub.sent.slice(before))).not.toContain("data:image");
});
