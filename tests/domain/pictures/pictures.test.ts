import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isSafePicture } from "#domain/pictures/safe.ts";
import { ladder } from "#domain/pictures/ladder.ts";
import { sniff } from "#domain/pictures/sniff.ts";

import { gifHead, jpegOf, pngHead, webpOf } from "./heads.ts";

const text = (words: string) => new TextEncoder().encode(words);
const boxes = (brand: string) => text(`\0\0\0 ftyp${brand}\0\0\0\0`);
const urlOf = (type: string, bytes: Uint8Array) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;

describe("what a file is by its first bytes", () => {
  it.each([
    ["png", pngHead(640, 480)],
    ["gif", gifHead(640, 480)],
    ["jpeg", jpegOf(640, 480)],
    ["webp", webpOf("VP8 ", 640, 480)],
    ["webp", webpOf("VP8L", 640, 480)],
    ["webp", webpOf("VP8X", 640, 480)],
  ])("a %s says its size", (kind, bytes) => {
    expect(sniff(bytes)).toEqual({ kind, width: 640, height: 480 });
  });

  it.each([
    ["heic", boxes("heic")],
    ["heic", boxes("mif1")],
    ["avif", boxes("avif")],
    ["other", boxes("mp42")],
    ["svg", text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["svg", text('\uFEFF<?xml version="1.0"?><svg/>')],
    ["other", text("%PDF-1.7")],
    ["other", new Uint8Array()],
  ])("%s is told apart", (kind, bytes) => {
    expect(sniff(bytes).kind).toBe(kind);
  });

  it("says something about any bytes", () => {
    const head = fc.constantFrom<Uint8Array>(
      new Uint8Array(),
      jpegOf(9, 9).subarray(0, 4),
      webpOf("VP8X", 9, 9).subarray(0, 16),
      pngHead(9, 9).subarray(0, 8),
    );
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        expect(sniff(new Uint8Array([...start, ...rest])).kind).toBeTypeOf("string");
      }),
    );
  });
});

describe("a picture out of a file of any origin", () => {
  it("is what it says, of a size that can be unpacked", () => {
    expect(isSafePicture(urlOf("webp", webpOf("VP8 ", 1280, 960)))).toBe(true);
    expect(isSafePicture(urlOf("jpeg", jpegOf(1280, 960)))).toBe(true);
  });

  it.each([
    ["another kind", urlOf("jpeg", webpOf("VP8 ", 10, 10))],
    ["a bomb", urlOf("webp", webpOf("VP8X", 16_000, 16_000))],
    ["nothing", "data:image/webp;base64,AAAA"],
    ["half a letter", "data:image/webp;base64,AAAAA"],
    ["an address", "https://voorbeeld.be/foto.webp"],
    ["a drawing", urlOf("svg+xml", text("<svg/>"))],
    ["no size", urlOf("jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))],
  ])("is not %s", (_, data) => {
    expect(isSafePicture(data)).toBe(false);
  });
});

describe("the tries to make a picture small", () => {
  it("never make it larger, keep its proportions and go down", () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const rungs = ladder(width, height);
        expect(rungs.length).toBeGreaterThan(0);
        for (const [at, rung] of rungs.entries()) {
          const before = rungs[at - 1] ?? { width, height, quality: 1 };
          expect(rung.width).toBeLessThanOrEqual(before.width);
          expect(rung.height).toBeLessThanOrEqual(before.height);
          expect(rung.quality).toBeLessThanOrEqual(before.quality);
          expect(Math.max(rung.width, rung.height)).toBeLessThanOrEqual(1280);
          const scale = Math.max(rung.width, rung.height) / Math.max(width, height);
          expect(Math.abs(rung.width - Math.max(1, width * scale))).toBeLessThanOrEqual(1);
          expect(Math.abs(rung.height - Math.max(1, height * scale))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("make a photo smaller before they make it coarser", () => {
    expect(ladder(4000, 3000).slice(0, 5)).toEqual([
      { width: 1280, height: 960, quality: 0.8 },
      { width: 1120, height: 840, quality: 0.8 },
      { width: 960, height: 720, quality: 0.8 },
      { width: 800, height: 600, quality: 0.8 },
      { width: 800, height: 600, quality: 0.65 },
    ]);
  });
});
