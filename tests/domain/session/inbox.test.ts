import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { PLEDGED } from "#domain/handover/submission.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { participantPlanId, participantSteps } from "#domain/link/participantIds.ts";
import { askedOf, hasField } from "#domain/kinds/asked.ts";
import { partOf } from "#domain/phone/mine.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { forStage } from "#domain/session/captures/forStage.ts";
import { givenKey, inboxOf, waiting } from "#domain/session/captures/inbox.ts";
import {
  accept,
  placeOf,
  placesFor,
  receive,
  refuse,
  reopen,
} from "#domain/session/captures/inboxChanges.ts";
import { LiveSchema } from "#domain/session/schema.ts";
import { captureOf } from "#domain/session/captures/captures.ts";
import { editNote, removeNote, setDraft } from "#domain/session/captures/notes.ts";
import { buildReport } from "#domain/report/build.ts";

import { words } from "../report/fixture.ts";
import { pack } from "../../e2e/kit.ts";
import { begun, submission, got, plan, texts, waits } from "./inboxKit.ts";

describe("taking in", () => {
  test("stands apart, and the same sentence counts once, however often it comes", () => {
    const once = got();
    expect(texts(waiting(once))).toEqual(["geen tijd", "ik belde"]);
    expect(once.captures).toEqual(begun().captures);
    const again = receive(once, submission(), 9);
    expect([again.added, again.session]).toEqual([0, once]);
    const more = receive(
      once,
      submission({ answers: [...submission().answers, { step: "culture", text: "x" }] }),
      9,
    );
    expect(more.added).toBe(1);
    expect(receive(once, submission({}, "phone 2"), 9).added).toBe(2);
  });

  test("what was refused stays refused when it comes again", () => {
    const refused = refuse(got(), waits(got(), "ik belde").id);
    expect(receive(refused, submission(), 9).added).toBe(0);
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
    const [first, second] = waiting(session);
    const key = placeOf(session, first!)!.key;
    const accepted = accept(accept(session, first!.id, "n1"), second!.id, "n2");
    expect(captureOf(accepted, key).notes).toMatchObject([
      { id: "n1", text: "ik belde", by: "Femke" },
    ]);
    expect(captureOf(accepted, placeOf(session, second!)!.key).notes).toMatchObject([
      { text: "geen tijd", by: "Femke", column: "hinders" },
    ]);
    expect(waiting(accepted)).toEqual([]);
    expect(accept(accepted, first!.id, "n3")).toBe(accepted);
  });

  test("is the note of somebody in the list of people, where only one is called that", () => {
    const people = (...names: string[]) => names.map((name, index) => ({ id: `p${index}`, name }));
    const notesFor = (names: string[]) => {
      const { session } = beginSession(plan, pack, people(...names), { id: "s", now: 0, seed: 1 });
      const { session: filled } = receive(session, submission({ name: " femke " }), 5);
      const [first] = waiting(filled);
      return captureOf(accept(filled, first!.id, "n1"), placeOf(filled, first!)!.key).notes;
    };
    expect(notesFor(["Bram", "Femke"])).toMatchObject([{ person: "p1" }]);
    expect(notesFor(["Bram", "Femke"])[0]).not.toHaveProperty("by");
    expect(notesFor(["Femke", "Femke"])).toMatchObject([{ by: " femke " }]);
  });

  test("leaves what is being typed at that place as it is", () => {
    const session = got();
    const item = waits(session, "ik belde");
    const { key } = placeOf(session, item)!;
    const typed = setDraft(session, key, "", "een halve z");
    const accepted = captureOf(accept(typed, item.id, "n1"), key);
    expect([accepted.drafts[""], accepted.notes.length]).toEqual(["een halve z", 1]);
  });

  test("is taken back with its note", () => {
    const session = got();
    const item = waits(session, "ik belde");
    const back = reopen(accept(session, item.id, "n1"), item.id);
    expect(captureOf(back, placeOf(session, item)!.key).notes).toEqual([]);
    expect(inboxOf(back)).toEqual(inboxOf(session));
  });

  test("is taken back with what was made of it, and comes again as it was given", () => {
    const session = got();
    const item = waits(session, "ik belde");
    const { key } = placeOf(session, item)!;
    const noted = accept(session, item.id, "n1");
    const back = reopen(editNote(noted, key, "n1", { text: "Beter gezegd" }), item.id);
    expect(waits(back, item.text)).toMatchObject({ edited: "Beter gezegd" });
    expect(v.is(LiveSchema, back.live)).toBe(true);
    expect(receive(back, submission(), 9).added).toBe(0);
    const again = accept(back, item.id, "n2");
    expect(captureOf(again, key).notes).toMatchObject([{ id: "n2", text: "Beter gezegd" }]);
    // A note that is gone leaves the answer as it came.
    const gone = reopen(removeNote(noted, key, "n1"), item.id);
    expect(inboxOf(gone)).toEqual(inboxOf(session));
  });

  test("an answer of another session has no place, and goes where the facilitator says", () => {
    const session = got({ plan: "een-ander" });
    const item = waits(session, "ik belde");
    expect(placeOf(session, item)).toBeUndefined();
    expect(accept(session, item.id, "n1")).toBe(session);
    const places = placesFor(session);
    expect(places.filter((scene) => scene.private)).toEqual([]);
    expect(new Set(places.map(({ captureKey }) => captureKey)).size).toBe(places.length);
    const key = places[0]!.captureKey;
    expect(captureOf(accept(session, item.id, "n1", key), key).notes).toHaveLength(1);
  });

  test("what somebody wants to try has no place where nothing closes the session", () => {
    const steps = plan.steps.filter(({ kind }) => kind !== "closing");
    const { session } = beginSession({ ...plan, steps }, pack, [], { id: "s", now: 0, seed: 1 });
    const tried = { answers: [{ step: PLEDGED, text: "bellen" }] };
    const open = receive(session, submission(tried), 5).session;
    expect(placeOf(open, waits(open, "bellen"))).toBeUndefined();
    const closed = got(tried);
    expect(placeOf(closed, waits(closed, "bellen"))?.scene.stepId).toBe("closing");
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
      ...submission().answers,
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
    const asked = placeOf(
      session,
      inboxOf(session).find(({ text }) => text === "lassen")!,
    )?.asked;
    expect(own?.items.map(({ titles }) => titles)).toEqual([[], [asked]]);
    expect(JSON.stringify(own)).toContain(words.privateGiven);
    expect(JSON.stringify(own)).toContain("lassen");
    expect(plain.sections.map(({ id }) => id)).not.toContain("");
  });

  test("about a phase that asks by its own words it stands there, or apart where that is personal", () => {
    const session = begun();
    const ids = new Map([...participantSteps(plan)].map(([phone, own]) => [own, phone]));
    const scenes = session.head.scenes.filter(
      ({ id, stepId, prompt, prompts }) => id !== stepId && !prompt && !prompts,
    );
    expect(scenes.map((scene) => scene.private)).toContain(true);
    for (const scene of scenes) {
      const part = scene.id.slice(scene.stepId.length + 1);
      const answers = [{ step: ids.get(scene.stepId)!, prompt: part, text: "x" }];
      const open = receive(session, submission({ answers }), 1).session;
      const place = placeOf(open, waits(open, "x"));
      expect(place?.asked).toBe(scene.headline);
      expect(place?.key).toBe(scene.private ? givenKey(scene.stepId, part) : scene.captureKey);
    }
  });

  test.each(pack.plans)(
    "$title: what a phone asks finds its place, and its words in the report",
    (ready) => {
      const opened = openParticipant(participantPayload(ready, pack), pack);
      if (!opened.ok) throw new Error("a ready-made plan has a link");
      const { session } = beginSession(ready, pack, [], { id: "s", now: 0, seed: 1 });
      const pages = phoneSteps(expandScenes(opened.value, pack))
        .flatMap((step) => step.pages)
        .filter(hasField);
      const answers = pages.map((page) => ({
        step: page.stepId,
        ...partOf(page),
        text: `op ${page.id}`,
      }));
      const { session: filled } = receive(
        session,
        submission({ plan: participantPlanId(ready), answers }),
        1,
      );
      for (const page of pages) {
        expect(placeOf(filled, waits(filled, `op ${page.id}`))?.asked).toBe(askedOf(page).text);
      }
      const noted = waiting(filled).reduce(
        (made, { id }) => accept(made, id, `note ${id}`),
        filled,
      );
      const report = buildReport(noted, { names: false }, words);
      expect(report.sections.map(({ id }) => id)).not.toContain("");
      for (const { text } of answers) expect(JSON.stringify(report)).toContain(text);
      for (const { items } of report.sections) {
        // But for the sentence about what stayed with who wrote it.
        const untitled = items.filter(({ titles }) => titles.length === 0);
        expect(untitled.length).toBeLessThanOrEqual(1);
      }
    },
  );

  test("every prompt of every ready-made plan finds its place", () => {
    const lost: string[] = [];
    for (const ready of pack.plans) {
      const { session } = beginSession(ready, pack, [], { id: "s", now: 0, seed: 1 });
      const ids = new Map([...participantSteps(ready)].map(([phone, own]) => [own, phone]));
      for (const step of ready.steps) {
        if (step.kind !== "exercise") continue;
        for (const prompt of step.prompts) {
          const answers = [{ step: ids.get(step.id)!, prompt, text: "x" }];
          const from = submission({ plan: participantPlanId(ready), answers });
          const { session: filled } = receive(session, from, 1);
          if (!placeOf(filled, waiting(filled)[0]!)?.asked) lost.push(prompt);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
