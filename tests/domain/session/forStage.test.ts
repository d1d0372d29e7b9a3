import { expect, test } from "vitest";

import { beginSession } from "#domain/session/groups/begin.ts";
import { countedPeople } from "#domain/session/create.ts";
import { forStage, sameStage } from "#domain/session/captures/forStage.ts";
import { addRule, pickPerson } from "#domain/session/groups/groupRules.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import { presentIds } from "#domain/session/groups/groups.ts";
import { zoomBy } from "#domain/session/stage.ts";
import { pack } from "../../e2e/kit.ts";

function begun() {
  const plan = pack.plans[0];
  if (!plan) throw new Error("no plan");
  let made = 0;
  const people = countedPeople(8, () => `p${(made += 1)}`);
  return beginSession(plan, pack, people, { id: "s", now: 0, seed: 1 }).session;
}

test("who may not sit with whom never travels to the stage, nor what nobody reads there", () => {
  const session = begun();
  const [one = "", other = ""] = presentIds(session);
  const ruled = pickPerson(addRule(session, "apart", [one, other]), 1);
  expect(ruled.live.rules.apart).toHaveLength(1);
  expect(ruled.live.turns).toHaveLength(1);
  const { live } = forStage(ruled);
  expect(live.rules).toEqual({ apart: [], together: [] });
  expect([live.turns, live.log, live.planned]).toEqual([[], [], {}]);
  expect(live.draws).toBe(ruled.live.draws);
});

test("what did not change is the same to the stage", () => {
  const session = begun();
  expect(sameStage(forStage(session), forStage(session))).toBe(true);
  // Every letter of a note touches the session.
  const touched = { ...session, live: { ...session.live, touchedAt: session.live.touchedAt + 1 } };
  expect(sameStage(forStage(session), forStage(touched))).toBe(true);
  expect(sameStage(forStage(session), forStage(zoomBy(touched, 1)))).toBe(false);
});

test("a name that came with a note stays with the facilitator, also on a board that the room reads", () => {
  const session = begun();
  const position = session.head.scenes.findIndex(({ kind }) => kind === "board");
  const at = { ...session, live: { ...session.live, position } };
  const key = session.head.scenes[position]!.captureKey;
  const noted = addNote(at, key, { id: "n", text: "geen tijd", createdAt: 1, by: "Femke" });
  expect(JSON.stringify(forStage(noted))).toContain("geen tijd");
  expect(JSON.stringify(forStage(noted))).not.toContain("Femke");
  expect(sameStage(forStage(noted), forStage(noted))).toBe(true);
});
