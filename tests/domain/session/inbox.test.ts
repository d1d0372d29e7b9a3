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
  placesFor,
  receive,
  refuse,
  reopen,
  waiting,
} from "#domain/session/inbox.ts";
import { LiveSchema } from "#domain/session/schema.ts";
import { captureOf } from "#domain/session/captures.ts";
import { editNote, removeNote, setDraft } from "#domain/session/notes.ts";
import { buildReport } from "#domain/report/build.ts";
import { words } from "../report/fixture.ts";
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
    expect(captureOf(accepted, key).notes).toMatchObject([
      { id: "n1", text: "ik belde", by: "Femke" },
    ]);
    expect(captureOf(accepted, placeOf(session, time!)!.key).notes).toMatchObject([
      { text: "geen tijd", by: "Femke", column: "hinders" },
    ]);
    expect(waiting(accepted)).toEqual([]);
    expect(accept(accepted, call!.id, "n3")).toBe(accepted);
  });

  test("is the note of somebody in the list of people, where only one is called that", () => {
    const people = (...names: string[]) => names.map((name, index) => ({ id: `p${index}`, name }));
    const notesFor = (names: string[]) => {
      const { session } = beginSession(plan, pack, people(...names), { id: "s", now: 0, seed: 1 });
      const { session: filled } = receive(session, giving({ name: " femke " }), 5);
      const [call] = waiting(filled);
      return captureOf(accept(filled, call!.id, "n1"), placeOf(filled, call!)!.key).notes;
    };
    expect(notesFor(["Bram", "Femke"])).toMatchObject([{ person: "p1" }]);
    expect(notesFor(["Bram", "Femke"])[0]).not.toHaveProperty("by");
    expect(notesFor(["Femke", "Femke"])).toMatchObject([{ by: " femke " }]);
  });

  test("leaves what is being typed at that place as it is", () => {
    const session = got();
    const [call] = waiting(session);
    const { key } = placeOf(session, call!)!;
    const typed = setDraft(session, key, "", "een halve z");
    const accepted = captureOf(accept(typed, call!.id, "n1"), key);
    expect([accepted.drafts[""], accepted.notes.length]).toEqual(["een halve z", 1]);
  });

  test("is taken back with its note", () => {
    const session = got();
    const [call] = waiting(session);
    const back = reopen(accept(session, call!.id, "n1"), call!.id);
    expect(captureOf(back, placeOf(session, call!)!.key).notes).toEqual([]);
    expect(inboxOf(back)).toEqual(inboxOf(session));
  });

  test("is taken back with what was made of it, and comes again as it was given", () => {
    const session = got();
    const [call] = waiting(session);
    const { key } = placeOf(session, call!)!;
    const noted = accept(session, call!.id, "n1");
    const back = reopen(editNote(noted, key, "n1", { text: "Beter gezegd" }), call!.id);
    expect(inboxOf(back)[0]).toMatchObject({ text: call!.text, edited: "Beter gezegd" });
    expect(v.is(LiveSchema, back.live)).toBe(true);
    expect(receive(back, giving(), 9).added).toBe(0);
    const again = accept(back, call!.id, "n2");
    expect(captureOf(again, key).notes).toMatchObject([{ id: "n2", text: "Beter gezegd" }]);
    // A note that is gone leaves the answer as it came.
    const gone = reopen(removeNote(noted, key, "n1"), call!.id);
    expect(inboxOf(gone)).toEqual(inboxOf(session));
  });

  test("an answer of another session has no place, and goes where the facilitator says", () => {
    const session = got({ plan: "een-ander" });
    const [call] = waiting(session);
    expect(placeOf(session, call!)).toBeUndefined();
    expect(accept(session, call!.id, "n1")).toBe(session);
    const places = placesFor(session);
    expect(places.filter((scene) => scene.private)).toEqual([]);
    expect(new Set(places.map(({ captureKey }) => captureKey)).size).toBe(places.length);
    const key = places[0]!.captureKey;
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

  test("stands in the report under its prompt, and with a name only where names are asked for", () => {
    const answers = [
      ...giving().answers,
      { step: "my-learning", prompt: "my-learning-3", text: "lassen" },
    ];
    const session = waiting(got({ name: "Femke", answers })).reduce(
      (made, { id }) => accept(made, id, `note ${id}`),
      got({ name: "Femke", answers }),
    );
    const plain = buildReport(session, { names: false }, words);
    const named = buildReport(session, { names: true }, words);
    expect(JSON.stringify(plain)).not.toContain("Femke");
    expect(JSON.stringify(named)).toContain("Femke");
    const own = plain.sections.find(({ id }) => id === "my-learning");
    const asked = placeOf(session, inboxOf(session)[2]!)?.asked;
    expect(own?.items.map(({ titles }) => titles)).toEqual([[], [asked]]);
    expect(JSON.stringify(own)).toContain(words.privateGiven);
    expect(JSON.stringify(own)).toContain("lassen");
    expect(plain.sections.map(({ id }) => id)).not.toContain("");
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
