import { expect, it } from "vitest";

import { setVotes } from "#domain/session/captures/counts.ts";
import { lastVote } from "#domain/session/captures/lastVote.ts";
import { isConcealed, toggleResults } from "#domain/session/stage.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

import { session } from "./fixture.ts";

/** A session of three scenes about one statement: a vote, the talk, a vote; and a second vote. */
function votes(): Session {
  const made = session();
  const base = made.head.scenes.find(({ prompt }) => prompt)!;
  const { board: _, ...plain } = base;
  const options = [
    { id: "yes", label: "eens" },
    { id: "no", label: "oneens" },
  ];
  const scene = (id: string, change: Partial<Scene>): Scene => ({
    ...plain,
    id,
    captureKey: "vote",
    ...change,
  });
  const scenes = [
    scene("before", { kind: "poll", poll: { round: "before", options } }),
    scene("talk", { kind: "question" }),
    scene("after", { kind: "poll", poll: { round: "after", options } }),
  ];
  return { ...made, head: { ...made.head, scenes } };
}
const talk = (of: Session) => lastVote(of, of.head.scenes[1]!);

it("is what was counted before the talk, and after it when that was counted", () => {
  expect(talk(votes())).toBeUndefined();
  const before = setVotes(setVotes(votes(), "vote", "before", "yes", 3), "vote", "before", "no", 6);
  expect(talk(before)).toEqual({
    options: [
      { id: "yes", label: "eens", votes: 3 },
      { id: "no", label: "oneens", votes: 6 },
    ],
    secret: false,
  });
  expect(lastVote(before, before.head.scenes[0]!)).toBeUndefined();
  const after = setVotes(before, "vote", "after", "no", 2);
  expect(talk(after)?.options.map((option) => option.votes)).toEqual([0, 2]);
});

it("is secret while the room has not seen it, and shown again it hides no later one", () => {
  const counted = setVotes(votes(), "vote", "before", "yes", 3);
  const [, , after] = counted.head.scenes as [Scene, Scene, Scene];
  const hidden = toggleResults(counted);
  expect(talk(hidden)?.secret).toBe(true);
  expect(isConcealed(hidden, after)).toBe(true);
  const shown = toggleResults(hidden);
  expect(talk(shown)?.secret).toBe(false);
  expect(isConcealed(shown, after)).toBe(false);
});
