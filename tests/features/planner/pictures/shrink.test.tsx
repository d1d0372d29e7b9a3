import * as v from "valibot";
import { expect, test, vi } from "vitest";

import { OwnPictureSchema, OwnTaskSchema } from "#content/ownSteps.ts";
import { isSafePicture } from "#domain/pictures/safe.ts";
import { PlanSchema } from "#content/schema.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { shrink } from "#features/planner/pictures/shrink.ts";
import type { Unpacked } from "#platform/picture.ts";

import { jpegOf, pictureUrl, pngHead, webpOf } from "../../../domain/pictures/heads.ts";

/** A browser that needs so many bytes for each pixel, at the best quality. */
function browser(width: number, height: number, each: number) {
  const close = vi.fn<() => void>();
  const encode = vi.fn<Unpacked["encode"]>(async (w, h, quality) => {
    const bytes = new Uint8Array(Math.max(36, Math.round(w * h * each * quality)));
    bytes.set(webpOf("VP8 ", w, h));
    return new Blob([bytes], { type: "image/webp" });
  });
  return { close, encode, unpack: async () => ({ width, height, encode, close }) };
}

const photo = (width: number, height: number) => new Blob([jpegOf(width, height)]);

test("a photo becomes as large as fits, and its memory is given back", async () => {
  const { unpack, encode, close } = browser(4000, 3000, 0.1);
  const made = await shrink(photo(4000, 3000), unpack);
  expect("data" in made && isSafePicture(made.data)).toBe(true);
  expect("data" in made && made.data.length).toBeLessThanOrEqual(
    23 + (LIMITS.pictureBytes * 4) / 3,
  );
  expect(encode.mock.lastCall).toEqual([960, 720, 0.8]);
  expect(close).toHaveBeenCalledOnce();
});

test("a small picture stays as large as it is", async () => {
  const { unpack, encode } = browser(200, 100, 0.1);
  await shrink(new Blob([pngHead(200, 100)]), unpack);
  expect(encode.mock.calls).toEqual([[200, 100, 0.8]]);
});

test.each([
  ["svg", new Blob(["<svg/>"])],
  ["other", new Blob(["%PDF-1.7"])],
  ["other", new Blob([])],
  ["huge", photo(20_000, 20_000)],
])("what is %s is never unpacked", async (error, file) => {
  const unpack = vi.fn<() => Promise<undefined>>();
  expect(await shrink(file, unpack)).toEqual({ error });
  expect(unpack).not.toHaveBeenCalled();
});

test.each([
  ["broken", photo(10, 10)],
  ["heic", new Blob(["\0\0\0 ftypheic\0\0\0\0"])],
])("what the browser cannot open is %s", async (error, file) => {
  expect(await shrink(file, async () => undefined)).toEqual({ error });
});

test("what stays too large, or is too large once it is open, says so", async () => {
  const dense = browser(4000, 3000, 90);
  expect(await shrink(photo(4000, 3000), dense.unpack)).toEqual({ error: "dense" });
  expect(dense.close).toHaveBeenCalledOnce();
  const wide = browser(40_000, 30_000, 0.1);
  expect(await shrink(new Blob(["\0\0\0 ftypavif\0\0\0\0"]), wide.unpack)).toEqual({
    error: "huge",
  });
  const torn = { ...browser(9, 9, 1), encode: () => Promise.reject(new Error("no memory")) };
  expect(await shrink(photo(9, 9), async () => ({ ...torn, width: 9, height: 9 }))).toEqual({
    error: "broken",
  });
});

test("the limits are those of the shape that is saved", () => {
  const made = (bytes: number) => ({ id: "a", data: pictureUrl(bytes), alt: "" });
  expect(v.is(OwnPictureSchema, made(LIMITS.pictureBytes))).toBe(true);
  expect(v.is(OwnPictureSchema, made(LIMITS.pictureBytes + 1))).toBe(false);
  expect(v.is(PlanSchema.entries.logo, made(LIMITS.pictureBytes).data)).toBe(true);
  const longest = { aim: LIMITS.sentences, trainer: LIMITS.short, names: LIMITS.names } as const;
  for (const key of ["aim", "trainer", "names"] as const) {
    expect(v.is(PlanSchema.entries[key], "x".repeat(longest[key]))).toBe(true);
    expect(v.is(PlanSchema.entries[key], "x".repeat(longest[key] + 1))).toBe(false);
  }
  const task = { id: "hat", title: "", tool: "", steps: [], check: "" };
  const some = (count: number) => Array.from({ length: count }, () => made(60));
  expect(v.is(OwnTaskSchema, { ...task, pictures: some(LIMITS.pictures) })).toBe(true);
  expect(v.is(OwnTaskSchema, { ...task, pictures: some(LIMITS.pictures + 1) })).toBe(false);
});
