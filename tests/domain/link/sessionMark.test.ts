import fc from "fast-check";
import { expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { readPasted } from "#domain/link/pasted.ts";
import { markedPayload, markIn } from "#domain/link/seal.ts";
import { sessionMark } from "#domain/link/sessionMark.ts";

const plan = pack.plans[0]!;
const payload = participantPayload(plan, pack);

test("a link opens with a mark behind it, which is read back", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const marked = markedPayload(payload, sessionMark(id));
      expect(markIn(marked)).toMatch(/^[0-9A-Za-z]{3}$/u);
      expect(markIn(marked)).toBe(sessionMark(id));
      expect(openParticipant(marked, pack)).toEqual(openParticipant(payload, pack));
      expect(readPasted(`Doe mee: https://leren.be/#/mee/${marked}.`)?.payload).toBe(payload);
    }),
  );
});

test("two sessions hardly ever have one mark, and a mark holds nothing of its id", () => {
  const ids = Array.from({ length: 500 }, (_, index) => `sessie-${index}`);
  // By lot one pair of them has the same.
  expect(new Set(ids.map(sessionMark)).size).toBeGreaterThanOrEqual(ids.length - 3);
  for (const id of ids) expect(id).not.toContain(sessionMark(id));
});

test.each([
  ["", ""],
  ["abc", ""],
  ["abc.k3f", "k3f"],
  ["abc.k3f.", "k3f"],
  ["abc.k3f)", "k3f"],
  ["abc.Tots straks", ""],
  ["abc.k3fx", ""],
  ["abc. k3f", ""],
])("in %j stands the mark %j", (text, mark) => {
  expect(markIn(text)).toBe(mark);
});

test("a payload without a mark stays as it is", () => {
  expect(markedPayload(payload, "")).toBe(payload);
});
