// What a schema gets more travels without a codec of its own, and is known as newer where it is not known.
import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { id, minute, typedLine } from "#content/parts.ts";
import { Newer, Reader, Unreadable, Writer } from "#domain/link/bits.ts";
import { STEP_FIELDS, type Destination } from "#domain/link/destinations.ts";
import { codecOf } from "#domain/link/schemaCodec.ts";
import { wireShapeOf, type Schema } from "#domain/link/shape.ts";

const figure = { id, kind: v.literal("figure"), minutes: minute, text: typedLine };
const stepsNow = v.array(v.variant("kind", [v.strictObject(figure)]));

/** A field more, for whom it is, and a kind more. */
const stepsLater = v.array(
  v.variant("kind", [
    v.strictObject({
      ...figure,
      colour: v.optional(v.picklist(["red", "blue"])),
      key: v.optional(typedLine),
      photo: v.optional(v.string()),
    }),
    v.strictObject({
      id,
      kind: v.literal("vote"),
      options: v.pipe(
        v.array(v.strictObject({ label: typedLine, votes: v.nullable(v.number()) })),
        v.minLength(2),
        v.maxLength(4),
      ),
      secret: v.boolean(),
    }),
  ]),
);
const table = { colour: "link", key: "plan", photo: "file" } as const;

const codec = (schema: Schema, to: readonly Destination[] = ["link"]) =>
  codecOf(
    wireShapeOf(schema, (_, kind) =>
      kind === "figure" ? { ...STEP_FIELDS.figure, ...table } : undefined,
    ),
    { to, hints: (kind) => ({ name: kind }) },
  );

function sent(from: Schema, value: unknown, into = from, to?: readonly Destination[]): unknown {
  const out = new Writer();
  codec(from, to).write(out, value);
  const reader = new Reader(out.bytes(), out.texts);
  const read = codec(into, to).read(reader);
  expect(reader.done).toBe(true);
  return read;
}

const old = { id: "figure", kind: "figure", minutes: 5, text: "Meer dan de helft." };
const vote = (votes: (number | null)[]) => ({
  id: "vote-2",
  kind: "vote",
  options: votes.map((one, at) => ({ label: `${at}`, votes: one })),
  secret: true,
});

describe("a schema with a field and a kind more", () => {
  it("needs no codec of its own", () => {
    const all = [old, { ...old, id: "figure-2", colour: "blue" }, vote([3, null, -0.5])];
    expect(sent(stepsLater, all)).toEqual(all);
  });

  it("sends a field to whom it is for, and to nobody else", () => {
    const all = { ...old, colour: "red", key: "voor wie begeleidt", photo: "groot" };
    const { photo: _photo, ...plan } = all;
    const { key: _key, ...link } = plan;
    expect(sent(stepsLater, [all])).toEqual([link]);
    expect(sent(stepsLater, [all], stepsLater, ["link", "plan"])).toEqual([plan]);
  });

  it("opens what was sent before it had them", () => {
    expect(sent(stepsNow, [old], stepsLater)).toEqual([old]);
  });

  it("is newer to who does not have them, and opens there too without them", () => {
    expect(sent(stepsLater, [old], stepsNow)).toEqual([old]);
    expect(() => sent(stepsLater, [{ ...old, colour: "red" }], stepsNow)).toThrow(Newer);
    expect(() => sent(stepsLater, [vote([1, 2])], stepsNow)).toThrow(Newer);
  });
});

it("what a schema does not allow is not read", () => {
  for (const one of [vote([1]), { ...old, minutes: 241 }, { ...old, text: "x".repeat(241) }]) {
    expect(() => sent(stepsLater, [one])).toThrow(Unreadable);
  }
});
