import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { PlanSchema, type Plan } from "#content/schema.ts";
import { seeded } from "#domain/grouping/random.ts";
import { charOf } from "#domain/link/base62.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { seal, sealBytes, sealSqueezed, unseal, unsealBytes } from "#domain/link/seal.ts";
import { openPlan, planPayload } from "#domain/link/wholePlan.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const random = seeded(20261123);
const below = (most: number) => Math.floor(random() * most);
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const isPlan = (data: unknown): data is Plan => v.is(PlanSchema, data);
const check = (data: unknown) => (isPlan(data) ? data : undefined);

const half = pack.plans.find(({ id }) => id === "half-day-180")!;
const worded: Plan = {
  ...half,
  date: "2027-03-05",
  start: "09:00",
  steps: [
    ...half.steps.map((step) =>
      step.id === "culture" && step.kind === "exercise"
        ? { ...step, wording: { "culture-1": { text: "Wat zie je bij ons?" } } }
        : step,
    ),
    {
      id: "c",
      kind: "chart",
      minutes: 5,
      title: "Cijfers",
      shape: "line",
      table: { series: ["a"], rows: [{ label: "x", values: [1.5] }] },
      source: "",
    },
  ],
};
const good = [
  participantPayload(half, pack),
  participantPayload(worded, pack),
  planPayload({ ...worded, room: "zaal 2" }),
  seal("geef", ["team-90", "een antwoord van iemand", 3]),
];

/** Whichever way it is opened: a refusal, or something that the app can use. */
function open(payload: string): boolean {
  const mee = openParticipant(payload, pack);
  if (mee.ok) {
    expect(isPlan(mee.value)).toBe(true);
    expandScenes(mee.value, pack);
  }
  const plan = openPlan(payload, check);
  return mee.ok || plan.ok || unseal("geef", payload).ok;
}

function mutated(link: string): string {
  const at = below(link.length);
  const until = at + below(4);
  switch (below(5)) {
    case 0:
      return link.slice(0, at);
    case 1:
      return link.slice(at);
    case 2:
      return link.slice(0, at) + link.slice(until + 1);
    case 3:
      return (
        link.slice(0, at) + times(1 + below(3), () => charOf(below(62))).join("") + link.slice(at)
      );
    default:
      return (
        link.slice(0, at) +
        times(1 + below(9), () => charOf(below(62))).join("") +
        link.slice(until)
      );
  }
}

describe("a hundred thousand payloads", () => {
  it("that are links with mistakes are all refused", () => {
    const wrong = times(80_000, () => mutated(good[below(good.length)]!));
    // What only has something glued behind it is the link itself.
    const glued = (payload: string) => good.some((one) => payload.startsWith(one));
    expect(wrong.filter((payload) => !glued(payload) && open(payload))).toEqual([]);
  });

  it("that are anything at all are all refused", () => {
    const any = times(20_000, () =>
      times(below(80), () =>
        below(20) === 0 ? String.fromCharCode(below(65_536)) : charOf(below(62)),
      ).join(""),
    );
    expect(any.filter(open)).toEqual([]);
  });

  it("with a right check around mistakes open as a plan of the kit's terms, or not", () => {
    const inside = [0, 1].map((at) => unsealBytes("mee", good[at]!));
    const seen = { opened: 0, refused: 0 };
    for (let left = 6000; left > 0; left -= 1) {
      const from = inside[left % 8 === 0 ? 1 : 0]!;
      const bytes = from.ok ? from.value.bytes.slice() : new Uint8Array();
      for (let changes = 1 + below(3); changes > 0; changes -= 1) {
        const at = below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
      }
      const long =
        below(3) === 0 ? Uint8Array.from([...bytes, ...times(below(30), () => below(256))]) : bytes;
      if (open(sealBytes("mee", long))) seen.opened += 1;
      else seen.refused += 1;
    }
    expect(seen.refused).toBeGreaterThan(1000);
  });

  it("with a right check around noise do not throw in any packing", () => {
    const noise = times(3000, () => Uint8Array.from(times(below(60), () => below(256))));
    for (const bytes of noise) {
      open(sealBytes("mee", bytes));
      open(sealBytes("plan", bytes));
    }
    for (const bytes of noise.slice(0, 300)) open(sealSqueezed("geef", bytes));
    expect(noise).toHaveLength(3000);
  });
});
