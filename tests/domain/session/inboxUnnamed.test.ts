import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { markOf } from "#domain/handover/mark.ts";
import { captureOf } from "#domain/session/captures/captures.ts";
import { inboxOf } from "#domain/session/captures/inbox.ts";
import { accept, placeOf, receive } from "#domain/session/captures/inboxChanges.ts";
import type { Session } from "#domain/session/types.ts";

import { begun, call, submission, got, texts, waits, type Changes } from "./inboxKit.ts";

describe("a sentence that comes again", () => {
  const from = (session: Session) => waits(session, "ik belde").from;

  test("has the name that it came with last, as long as it waits", () => {
    const named = got({ name: "Mohamed" });
    const bare = receive(named, submission({ answers: [call] }), 9);
    expect([bare.added, from(named), from(bare.session)]).toEqual([0, "Mohamed", undefined]);
    expect(waits(bare.session, "ik belde")).not.toHaveProperty("at");
    expect(waits(bare.session, "geen tijd").from).toBe("Mohamed");
    const again = receive(bare.session, submission({ answers: [call], name: "Mo" }), 12);
    expect([again.added, from(again.session)]).toEqual([0, "Mo"]);
    expect(inboxOf(again.session)).toHaveLength(2);
  });

  test("keeps the name that its note has", () => {
    const named = got({ name: "Mohamed" });
    const accepted = accept(named, waits(named, "ik belde").id, "n1");
    expect(receive(accepted, submission({ answers: [call] }), 9)).toEqual({
      session: accepted,
      added: 0,
    });
  });
});

describe("without a name", () => {
  const answer = fc.record({ step: fc.constantFrom("awareness", "culture"), text: fc.uuid() });
  const bare = fc.record({
    phone: fc.constantFrom("phone 1", "phone 2"),
    answers: fc.array(answer, { minLength: 1, maxLength: 4 }),
  });
  const named = bare.map(({ phone, answers }) => ({
    phone,
    name: "Mohamed",
    answers: answers.map(({ step, text }) => ({ step, text: `met naam ${text}` })),
  }));
  const submissions = fc.array(fc.oneof(bare, named), { maxLength: 6 });
  type Given = { phone: string } & Changes;
  const taken = (all: readonly Given[], every: number) =>
    all.reduce(
      (session, { phone, ...given }, index) =>
        receive(session, submission(given, phone), 100 + index * every).session,
      begun(),
    );
  const unnamed = (session: Session) => inboxOf(session).filter((item) => item.from === undefined);

  test("nothing that is kept tells what came together, when, or in which order", () => {
    fc.assert(
      fc.property(submissions, fc.nat(), (all, turn) => {
        const whole = taken(all, 1000);
        // One by one, at another moment and in another order: the same is kept.
        const apart = all.flatMap(({ answers, ...rest }) =>
          answers.map((one) => ({ ...rest, answers: [one] })),
        );
        const other = taken([...apart.slice(turn % 7), ...apart.slice(0, turn % 7)], 7);
        expect(unnamed(other)).toEqual(unnamed(whole));
      }),
    );
  });

  test("no two share anything but where they belong, and none with what has a name", () => {
    fc.assert(
      fc.property(submissions, (all) => {
        const items = inboxOf(taken(all, 0));
        for (const item of items.filter(({ from }) => from === undefined)) {
          const { step: _step, state: _state, ...rest } = item;
          expect(Object.keys(rest).toSorted()).toEqual(["id", "text"]);
          const others = items.filter((one) => one !== item);
          expect(others.map(({ id }) => id)).not.toContain(item.id);
        }
      }),
    );
  });

  test("a note of it says nothing of when it came or what came just before it", () => {
    const said = Array.from({ length: 12 }, (_, index) => ({ ...call, text: `zin ${index}` }));
    const filled = said.reduce((session, one) => {
      const now = receive(session, submission({ answers: [one] }), 100).session;
      return accept(now, markOf("phone 1", one), `note ${one.text}`);
    }, begun());
    const { notes } = captureOf(filled, placeOf(filled, inboxOf(filled)[0]!)!.key);
    expect(new Set(notes.map(({ createdAt }) => createdAt))).toEqual(new Set([0]));
    expect(texts(notes)).toEqual(texts(said));
    // What came one after the other does not stand one after the other, but where lot has it so.
    const after = notes.filter(({ text }, index) => {
      const next = notes[index + 1]?.text;
      return next === `zin ${Number(text.slice(4)) + 1}`;
    });
    expect(after.length).toBeLessThan(5);
  });
});
