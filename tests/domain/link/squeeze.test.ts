import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { decodeModelled, encodeModelled, MOST_MODELLED } from "#domain/link/coder.ts";
import { PACKINGS, squeeze, unsqueeze } from "#domain/link/squeeze.ts";
import { knownOf } from "#domain/link/versions.ts";

const { dictionary } = knownOf(1)!;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("bytes that were squeezed", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 300 }).map(bytesOf),
    fc.integer({ min: 0, max: 20_000 }).map((length) => new Uint8Array(length)),
    fc.constantFrom(...pack.exercises.map(({ aim }) => bytesOf(aim))),
  );

  it("come back as they were, and are never longer", () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const small = squeeze(one, dictionary);
        expect(small.bytes.length).toBeLessThanOrEqual(one.length);
        expect(unsqueeze(small.packing, small.bytes, dictionary)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it("come back from the model, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (one) => {
        expect(decodeModelled(encodeModelled(one, dictionary), dictionary)).toEqual(one);
      }),
      { numRuns: 60 },
    );
    const longest = Uint8Array.from({ length: MOST_MODELLED }, (_, at) => (at * at) % 251);
    expect(decodeModelled(encodeModelled(longest, dictionary), dictionary)).toEqual(longest);
    expect(
      decodeModelled(encodeModelled(new Uint8Array(MOST_MODELLED + 1), dictionary), dictionary),
    ).toBeUndefined();
  });

  it("take a quarter less by the model than deflated, in what people write about work", () => {
    const text = bytesOf("Hoe geven jullie de nachtploeg door wat er overdag is misgelopen?");
    const small = squeeze(text, dictionary);
    expect(small.packing).toBe("modelled");
    const deflated = deflateSync(text, { level: 9, dictionary });
    expect(small.bytes.length).toBeLessThan(0.75 * deflated.length);
  });

  it("are refused, or are other bytes, when they are noise", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom(...PACKINGS),
        (one, packing) => {
          expect(() => unsqueeze(packing, one, dictionary)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });
});
