import fc from "fast-check";
import { expect, test } from "vitest";

import { isHandoverMark, markOf, sipHash } from "#domain/handover/mark.ts";

const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => index);

// The first of the vectors that its authors publish (vectors_sip64), and the one worked out in their paper.
test.each([
  [0, "310e0edd47db6f72"],
  [1, "fd67dc93c539f874"],
  [2, "5a4fa9d909806c0d"],
  [3, "2d7efbd796666785"],
  [4, "b7877127e09427cf"],
  [5, "8da699cd64557618"],
  [6, "cee3fe586e46c9cb"],
  [7, "37d1018bf50002ab"],
  [8, "6224939a79f5f593"],
  [15, "e545be4961ca29a1"],
])("SipHash-2-4 of %i bytes is what its authors say", (length, hex) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, sipHash(bytes(16), bytes(length)), true);
  const said = Array.from({ length: 8 }, (_, at) => view.getUint8(at));
  expect(said.map((byte) => byte.toString(16).padStart(2, "0")).join("")).toBe(hex);
});

const SECRET = "V1StGXR8_Z5jdHi6";
const said = fc.record(
  { step: fc.string(), prompt: fc.string(), column: fc.string(), text: fc.string() },
  { requiredKeys: ["step", "text"] },
);
const order = (answer: Partial<Parameters<typeof markOf>[1]>) =>
  JSON.stringify([answer.step, answer.prompt ?? "", answer.column ?? "", answer.text]);

test("a sentence has one mark at one phone, and another one for anything else", () => {
  fc.assert(
    fc.property(said, said, (one, other) => {
      expect(isHandoverMark(markOf(SECRET, one))).toBe(true);
      expect(markOf(SECRET, one) === markOf(SECRET, other)).toBe(order(one) === order(other));
      expect(markOf(SECRET, one)).not.toBe(markOf(`${SECRET.slice(0, -1)}x`, one));
    }),
  );
});

test("marks of one phone have no more signs in common than marks of two", () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `zin ${index}`);
  const marks = (secret: string) => texts.map((text) => markOf(secret, { step: "a", text }));
  const same = (one: readonly string[], other: readonly string[]) =>
    one.reduce(
      (sum, mark, index) =>
        sum + Array.from(mark).filter((sign, at) => sign === other[index]?.charAt(at)).length,
      0,
    );
  const one = marks(SECRET);
  // By lot 8 signs of 64 in a thousand pairs agree 125 times.
  for (const next of [one.slice(1).concat(one.slice(0, 1)), marks("another secret 1")]) {
    expect(same(one, next)).toBeGreaterThan(70);
    expect(same(one, next)).toBeLessThan(180);
  }
});
