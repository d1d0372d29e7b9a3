import { describe, expect, it } from "vitest";

import { setPrediction, setResult, setVotes } from "#domain/session/captures/counts.ts";
import { addNote, setDraft } from "#domain/session/captures/notes.ts";
import { block, build, drawn, full, itemsOf, note, people, start, toMarkdown } from "./fixture.ts";

describe("a report", () => {
  it("goes by exercise, and names what stayed empty", () => {
    const doc = build(full());
    expect(doc.sections.map(({ title }) => title)).toEqual([
      "Praten",
      "Proef",
      "Geheim",
      "Samen één bord",
      "Overige notities",
    ]);
    expect(doc.quiet).toEqual(["Welkom", "Pauze"]);
    expect(doc).toMatchObject({ title: "Een plan", meta: ["een dag", "6 mensen"], empty: false });
  });

  it("tells each thing that was written down exactly once", () => {
    const text = toMarkdown(build(full()));
    for (const typed of ["n1", "n2", "n3", "n4", "n5", "n6"].map((id) => `tekst ${id}`)) {
      expect(text.split(typed)).toHaveLength(2);
    }
  });

  it("heads each item with its codes and prompts, or with the line of its phase", () => {
    expect(itemsOf(build(full())).map(({ codes, titles }) => [codes.join(" "), titles])).toEqual([
      ["B1", ["Vraag een?"]],
      ["B2", ["Vraag twee?"]],
      ["", ["Kop result"]],
      ["", []],
      ["B1 B2", ["Vraag een?", "Vraag twee?"]],
      ["", []],
    ]);
  });

  it("puts somebody's words between quotation marks", () => {
    const { head, ...rest } = full();
    const scenes = head.scenes.map(({ prompt, ...scene }) => ({
      ...scene,
      ...(prompt ? { prompt: { ...prompt, quote: true } } : {}),
    }));
    expect(itemsOf(build({ ...rest, head: { ...head, scenes } }))[0]?.titles).toEqual([
      "“Vraag een?”",
    ]);
  });

  it("counts what was typed and not yet added as a note, under its column", () => {
    const empty = { group: "", person: "" };
    expect(block(build(full()), "one/board-places", "board")?.columns).toEqual([
      { id: "in-use", title: "Al", notes: [{ text: "tekst n3", ...empty }] },
      {
        id: "not-yet",
        title: "Nog niet",
        notes: [{ text: "half getypt (niet afgewerkt)", ...empty }],
      },
      { id: "", title: "Zonder kolom", notes: [{ text: "tekst n4", ...empty }] },
    ]);
    expect(block(build(full()), "one/talk-1", "notes")?.notes.at(-1)?.text).toBe(
      "ook half (niet afgewerkt)",
    );
  });

  it("finds what was only typed, and takes blanks for nothing", () => {
    const typed = build(setDraft(start(), "one/talk-1", "", "halve zin"));
    expect(block(typed, "one/talk-1", "notes")?.notes).toHaveLength(1);
    expect(build(setDraft(start(), "one/talk-1", "", " \n ")).empty).toBe(true);
  });

  it("shows the shift of a poll, and keeps what was not counted apart from nobody", () => {
    expect(block(build(full()), "one/talk-1", "poll")?.options).toEqual([
      { id: "agree", label: "eens", before: 6, after: 3, shift: -3 },
      { id: "disagree", label: "oneens", before: 0, after: undefined, shift: undefined },
    ]);
  });

  it("keeps the votes for an option that is no longer one", () => {
    const session = setVotes(start(), "one/talk-1", "before", "constructor", 2);
    const options = block(build(session), "one/talk-1", "poll")?.options;
    expect(options?.map(({ label, before }) => [label, before])).toEqual([
      ["eens", undefined],
      ["oneens", undefined],
      ["constructor", 2],
    ]);
  });

  it("has nothing to show for an exercise that is private, but says so", () => {
    const doc = build(full(), true);
    const section = doc.sections.find(({ title }) => title === "Geheim");
    expect(section?.items.map(({ blocks }) => blocks)).toEqual([
      [{ kind: "paragraph", text: "Dit bleef bij hen." }],
    ]);
    expect(JSON.stringify(doc)).not.toContain("tekst geheim");
  });

  it("is empty when nothing was written down, also where an exercise is private", () => {
    const doc = build(drawn(start(), "one/pairs"), true);
    expect(doc.empty).toBe(true);
    expect(build(start()).sections.map(({ title }) => title)).toEqual(["Geheim"]);
  });

  it("keeps what stands under a step that is gone", () => {
    const session = full();
    const { head } = session;
    const doc = build({ ...session, head: { ...head, steps: head.steps.slice(0, 1) } });
    expect(doc.sections.map(({ title }) => title)).toEqual(["Overige notities"]);
    expect(block(doc, "one/talk-1", "notes")?.notes).toHaveLength(3);
  });

  it("is not fooled by a key that every object has", () => {
    const session = start();
    const step = { id: "constructor", title: "Eigen", hue: "sand" as const, minutes: 5 };
    const [first] = session.head.scenes;
    const scene = { ...first!, stepId: step.id, captureKey: step.id };
    const doc = build({ ...session, head: { ...session.head, steps: [step], scenes: [scene] } });
    expect(doc).toMatchObject({ empty: true, quiet: ["Eigen"] });
  });
});

describe("the experiment in a report", () => {
  it("puts the two groups side by side, told by nobody's name", () => {
    const { groups = [], tool } = block(build(full(), true), "two/trial", "trial") ?? {};
    expect(tool).toBe("touw");
    expect(groups.map(({ letter, of }) => [letter, of])).toEqual([
      ["A", 3],
      ["B", 3],
    ]);
    expect(groups.map(({ done, almost }) => done + almost)).toEqual([3, 3]);
    expect(groups[1]?.predicted).toBe(2);
    expect(JSON.stringify(groups)).not.toMatch(/p\d/u);
  });

  it("rounds how sure people feel to one decimal", () => {
    let session = drawn(start(), "two/score");
    const [one, two, three] = session.live.draws["two/split"]?.groups[0] ?? [];
    for (const [id, sure] of [
      [one, 5],
      [two, 4],
      [three, 4],
    ] as const) {
      session = setResult(session, "two/trial", id ?? "", { sure });
    }
    expect(block(build(session), "two/trial", "trial")?.groups[0]?.sure).toBe(4.3);
  });

  it("keeps the score of somebody who was drawn out of both groups", () => {
    const session = setResult(drawn(start(), "two/score"), "two/trial", "weg", { score: "not" });
    const groups = block(build(session), "two/trial", "trial")?.groups;
    expect(groups?.at(-1)).toMatchObject({ letter: "", of: 1, not: 1 });
  });

  it("shows a guess when nobody was scored, and nothing when it was taken back", () => {
    const guessed = setPrediction(start(), "two/trial", "a", 0);
    const groups = block(build(guessed), "two/trial", "trial")?.groups;
    expect(groups?.map(({ letter, predicted }) => [letter, predicted])).toEqual([
      ["A", 0],
      ["B", undefined],
    ]);
    expect(build(setPrediction(guessed, "two/trial", "a", undefined)).empty).toBe(true);
  });

  it("calls its groups by their letter", () => {
    const session = addNote(start(), "two/learn", note("x", { group: 2 }));
    const two = {
      ...session,
      head: {
        ...session.head,
        scenes: session.head.scenes.map((scene) =>
          scene.id === "two/learn" ? { ...scene, captureKey: "two/learn" } : scene,
        ),
      },
    };
    expect(block(build(two), "two/learn", "notes")?.notes[0]?.group).toBe("B");
  });
});

describe("names in a report", () => {
  it("tells who was there, who said it and who sat together only when asked", () => {
    const told = build(full(), true);
    expect(told.names).toEqual(people.map(({ name }) => name));
    expect(block(told, "one/talk-1", "notes")?.notes[0]?.person).toBe("Zeldrik");
    expect(block(told, "groups one/pairs", "groups")?.groups).toHaveLength(3);
    expect(block(told, "groups two/split", "groups")?.groups.map(({ name }) => name)).toEqual([
      "A",
      "B",
    ]);
    const quiet = build(full());
    expect(quiet.names).toEqual([]);
    expect(itemsOf(quiet).flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toContain(
      "groups",
    );
  });

  it("keeps the number of a group without names", () => {
    const notes = block(build(full()), "one/talk-1", "notes")?.notes ?? [];
    expect(notes.map(({ group, person }) => [group, person])).toEqual([
      ["", ""],
      ["2", ""],
      ["", ""],
    ]);
  });

  it("calls who has no name by their place, and who left by nothing", () => {
    const counted = [
      { id: "p0", name: "" },
      { id: "p1", name: "Ysolde" },
    ];
    let session = addNote(start(counted), "one/talk-1", note("a", { person: "p0" }));
    session = addNote(session, "one/talk-1", note("b", { person: "gone" }));
    const doc = build(session, true);
    expect(block(doc, "one/talk-1", "notes")?.notes.map(({ person }) => person)).toEqual([
      "Deelnemer 1",
      "",
    ]);
    expect(doc.names).toEqual(["Ysolde"]);
  });
});
