import * as v from "valibot";
import { describe, expect, test } from "vitest";

import type { Giving } from "#domain/handover/giving.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import { beginSession } from "#domain/session/begin.ts";
import { forStage } from "#domain/session/forStage.ts";
import {
  accept,
  inboxOf,
  placeOf,
  receive,
  refuse,
  reopen,
  waiting,
} from "#domain/session/inbox.ts";
import { LiveSchema } from "#domain/session/schema.ts";
import { captureOf } from "#domain/session/captures.ts";
import { pack } from "../../e2e/kit.ts";

const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
const begun = () => beginSession(plan, pack, [], { id: "s", now: 0, seed: 1 }).session;
const giving = (changes: Partial<Giving> = {}): Giving => ({
  id: "phone1",
  plan: participantPlanId(plan),
  answers: [
    { step: "awareness", prompt: "awareness-4", text: "ik belde" },
    { step: "culture", prompt: "culture-2", column: "hinders", text: "geen tijd" },
  ],
  ...changes,
});
const got = (changes?: Partial<Giving>) => receive(begun(), giving(changes), 5).session;

describe("taking in", () => {
  test("stands apart, and the same sentence counts once, however often it comes", () => {
    const once = got();
    expect(waiting(once).map(({ text }) => text)).toEqual(["ik belde", "geen tijd"]);
    expect(once.captures).toEqual(begun().captures);
    const again = receive(once, giving(), 9);
    expect([again.added, again.session]).toEqual([0, once]);
    const more = receive(
      once,
      giving({ answers: [...giving().answers, { step: "culture", text: "x" }] }),
      9,
    );
    expect(more.added).toBe(1);
    expect(receive(once, giving({ id: "phone2" }), 9).added).toBe(2);
  });

  test("what was refused stays refused when it comes again", () => {
    const [first] = waiting(got());
    const refused = refuse(got(), first!.id);
    expect(receive(refused, giving(), 9).added).toBe(0);
    expect(waiting(refused)).toHaveLength(1);
  });

  test("a session with answers is still one that can be saved and read", () => {
    expect(v.is(LiveSchema, got({ name: "Els" }).live)).toBe(true);
  });

  test("none of it travels to the stage", () => {
    expect(JSON.stringify(forStage(got({ name: "Geheim" })))).not.toMatch(/Geheim|ik belde/u);
  });
});

describe("accepting", () => {
  test("makes a note where it belongs, in its column, with the name that was given", () => {
    const session = got({ name: "Femke" });
    const [call, time] = waiting(session);
    const key = placeOf(session, call!)!.key;
    const accepted = accept(accept(session, call!.id, "n1"), time!.id, "n2");
    expect(captureOf(accepted, key).notes).toMatchObject([{ id: "n1", text: "ik belde (Femke)" }]);
    expect(captureOf(accepted, placeOf(session, time!)!.key).notes).toMatchObject([
      { text: "geen tijd (Femke)", column: "hinders" },
    ]);
    expect(waiting(accepted)).toEqual([]);
    expect(accept(accepted, call!.id, "n3")).toBe(accepted);
  });

  test("is taken back with its note", () => {
    const session = got();
    const [call] = waiting(session);
    const back = reopen(accept(session, call!.id, "n1"), call!.id);
    expect(captureOf(back, placeOf(session, call!)!.key).notes).toEqual([]);
    expect(inboxOf(back)).toEqual(inboxOf(session));
  });

  test("an answer of another session has no place, and goes where the facilitator says", () => {
    const session = got({ plan: "een-ander" });
    const [call] = waiting(session);
    expect(placeOf(session, call!)).toBeUndefined();
    expect(accept(session, call!.id, "n1")).toBe(session);
    const key = session.head.scenes[1]!.captureKey;
    expect(captureOf(accept(session, call!.id, "n1", key), key).notes).toHaveLength(1);
  });

  test("of a personal exercise it gets a place of its own, away from the scenes", () => {
    const answers = [{ step: "my-learning", prompt: "my-learning-3", text: "lassen" }];
    const session = got({ answers });
    const place = placeOf(session, waiting(session)[0]!);
    expect(session.head.scenes.map(({ captureKey }) => captureKey)).not.toContain(place?.key);
    const accepted = accept(session, waiting(session)[0]!.id, "n1");
    expect(captureOf(accepted, place!.key).notes).toHaveLength(1);
  });

  test("every prompt of every ready-made plan finds its place", () => {
    const lost: string[] = [];
    for (const ready of pack.plans) {
      const { session } = beginSession(ready, pack, [], { id: "s", now: 0, seed: 1 });
      const ids = new Map([...participantSteps(ready)].map(([phone, own]) => [own, phone]));
      for (const step of ready.steps) {
        if (step.kind !== "exercise") continue;
        for (const prompt of step.prompts) {
          const answers = [{ step: ids.get(step.id)!, prompt, text: "x" }];
          const { session: filled } = receive(
            session,
            giving({ plan: participantPlanId(ready), answers }),
            1,
          );
          if (!placeOf(filled, waiting(filled)[0]!)?.asked) lost.push(prompt);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
