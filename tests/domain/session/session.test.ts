import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { expandScenes } from "#domain/scenes/expand.ts";
import {
  setPrediction,
  setResult,
  setVotes,
  summarise,
  totalVotes,
} from "#domain/session/captures/counts.ts";
import { countedPeople, createSession } from "#domain/session/create.ts";
import { currentScene } from "#domain/session/currentScene.ts";
import { drawByChance, ensureDraw } from "#domain/session/groups/groups.ts";
import { finish, goTo } from "#domain/session/time/move.ts";
import { changeTimer, timerOf } from "#domain/session/time/timers.ts";
import { captureOf } from "#domain/session/captures/captures.ts";
import {
  addNote,
  editNote,
  removeNote,
  restoreNote,
  setDraft,
} from "#domain/session/captures/notes.ts";
import { addPeople } from "#domain/session/groups/people.ts";
import { remaining, startTimer } from "#domain/timer/timer.ts";

import { kit, plan } from "../../fixtures/kit.ts";

const AT = 1_700_000_000_000;
let made = 0;
const makeId = () => `id${(made += 1)}`;
const session = (people = 8) =>
  createSession(plan, expandScenes(plan, kit), countedPeople(people, makeId), {
    id: "s",
    now: AT,
  });
const sceneAt = (index: number) => {
  const scene = session().head.scenes[index];
  if (!scene) throw new Error("no scene");
  return scene;
};
const note = (id: string, text = id) => ({ id, text, createdAt: AT });

describe("moving through a session", () => {
  it("stays inside, whatever it is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 })), (jumps) => {
        const end = jumps.reduce((now, to) => goTo(now, to, AT), session());
        expect(currentScene(end)).toBeDefined();
      }),
    );
  });

  it("pauses the timer of a scene that leaves the stage", () => {
    const running = changeTimer(session(), (timer) => startTimer(timer, AT), AT);
    const away = goTo(running, 1, AT + 60_000);
    expect(remaining(timerOf(away, "hello"), AT + 999_000)).toBe(4 * 60_000);
  });

  it("can be finished and opened again", () => {
    const over = finish(session(), AT + 5, AT + 5);
    expect(over.live.finishedAt).toBe(AT + 5);
    expect("finishedAt" in finish(over, undefined, AT + 9).live).toBe(false);
  });
});

describe("notes", () => {
  it("come back where they were after a delete", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1 }),
        fc.nat(),
        (names, pick) => {
          const full = names.reduce((now, id) => addNote(now, "k", note(id)), session());
          const { notes } = captureOf(full, "k");
          const index = pick % notes.length;
          const gone = notes[index];
          if (!gone) throw new Error("no note");
          const back = restoreNote(removeNote(full, "k", gone.id), "k", gone, index);
          expect(captureOf(back, "k").notes).toEqual(notes);
          expect(restoreNote(back, "k", gone, 0)).toBe(back);
        },
      ),
    );
  });

  it("keep what is typed apart until it is added", () => {
    const typed = setDraft(session(), "k", "", "Nog niet af");
    expect(captureOf(typed, "k")).toMatchObject({ drafts: { "": "Nog niet af" }, notes: [] });
    expect(setDraft(typed, "k", "", "Nog niet af")).toBe(typed);
    const added = addNote(typed, "k", note("a", " Af "));
    expect(captureOf(added, "k")).toMatchObject({ drafts: {}, notes: [{ text: "Af" }] });
  });

  it("keep the draft of another column", () => {
    const typed = setDraft(setDraft(session(), "k", "x", "links"), "k", "y", "rechts");
    const added = addNote(typed, "k", { ...note("a"), column: "x" });
    expect(captureOf(added, "k").drafts).toEqual({ y: "rechts" });
  });

  it("are not made of nothing, nor emptied by an edit", () => {
    const start = session();
    expect(addNote(start, "k", note("a", "  "))).toBe(start);
    const full = addNote(start, "k", note("a", "tekst"));
    expect(captureOf(editNote(full, "k", "a", { text: " " }), "k").notes[0]?.text).toBe("tekst");
    expect(captureOf(editNote(full, "k", "a", { text: "nieuw" }), "k").notes[0]?.text).toBe(
      "nieuw",
    );
  });
});

describe("counting", () => {
  it("keeps votes whole and within reason", () => {
    const voted = setVotes(
      setVotes(session(), "k", "before", "agree", 6.4),
      "k",
      "before",
      "disagree",
      -3,
    );
    expect(captureOf(voted, "k").poll).toEqual({ before: { agree: 6, disagree: 0 } });
    expect(totalVotes(captureOf(voted, "k").poll.before)).toBe(6);
    expect(totalVotes(undefined)).toBe(0);
  });

  it("puts the two groups of an experiment side by side", () => {
    const scene = sceneAt(10);
    const drawn = ensureDraw(session(), scene, 3);
    const draw = drawn.live.draws["two/split"];
    const [a1 = "", a2 = ""] = draw?.groups[0] ?? [];
    const [b1 = ""] = draw?.groups[1] ?? [];
    const trialOf = ({ captures }: typeof drawn) =>
      captures["t"]?.trial ?? { predicted: {}, results: {} };
    let now = setPrediction(drawn, "t", "a", 2);
    now = setResult(now, "t", a1, { score: "almost", sure: 2 });
    now = setResult(now, "t", a2, { score: "done", sure: 3 });
    now = setResult(now, "t", b1, { score: "done" });
    now = setResult(now, "t", b1, { score: undefined });
    const [a, b] = summarise(trialOf(now), draw);
    expect(a).toMatchObject({ of: 3, done: 1, almost: 1, not: 0, predicted: 2, sure: 2.5 });
    expect(a.scores).toEqual(["done", "almost", undefined]);
    expect(b).toMatchObject({ of: 3, done: 0, predicted: undefined, sure: undefined });
    const unsaid = setPrediction(now, "t", "a", undefined);
    expect(trialOf(unsaid).predicted).toEqual({});
  });
});

describe("groups in a session", () => {
  it("are drawn once and stay until they are drawn anew", () => {
    const scene = sceneAt(6);
    const drawn = ensureDraw(session(), scene, 1);
    expect(drawn.live.draws["one/pairs"]?.groups).toHaveLength(4);
    expect(ensureDraw(drawn, scene, 2)).toBe(drawn);
    expect(drawByChance(drawn, scene, 2).live.draws["one/pairs"]?.seed).toBe(2);
  });

  it("need people", () => {
    const empty = session(0);
    expect(ensureDraw(empty, sceneAt(6), 1)).toBe(empty);
    const counted = addPeople(empty, countedPeople(3, makeId));
    expect(ensureDraw(counted, sceneAt(6), 1).live.draws["one/pairs"]?.groups).toHaveLength(1);
  });
});

it("a session is called as it was named, and without a name as its plan", () => {
  const at = (title?: string) => ({ id: "s", now: 1, ...(title !== undefined && { title }) });
  const expanded = { steps: [], scenes: [], missing: [] };
  expect(createSession(plan, expanded, [], at(" Ploeg Noord ")).head.title).toBe("Ploeg Noord");
  expect(createSession(plan, expanded, [], at("  ")).head.title).toBe(plan.title);
  expect(createSession(plan, expanded, [], at()).head.title).toBe(plan.title);
});
