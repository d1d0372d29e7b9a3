import { expect, test, vi } from "vitest";

import { leadIn, meantAddress } from "#platform/meantAddress.ts";

async function leads(written: string, apps: string[]) {
  const { origin, pathname, search, hash } = new URL(`https://x.be${written}`);
  const replace = vi.fn<(address: string) => void>();
  vi.stubGlobal("location", { origin, pathname, search, hash, replace });
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(
      Response.json({ name: apps.includes(url.slice(origin.length)) ? "Al doende" : "Iets" }),
    ),
  );
  await leadIn(meantAddress);
  return replace.mock.calls.map(([address]) => address.slice(origin.length));
}

test.each([
  ["/kit/%23/mee/abc", [], ["/kit/#/mee/abc"]],
  ["/kit/mee/abc?x=1", ["/kit/manifest.webmanifest"], ["/kit/#/mee/abc?x=1"]],
  ["/mee/abc", ["/manifest.webmanifest"], ["/#/mee/abc"]],
  ["/kit/mee/abc", ["/manifest.webmanifest", "/kit/manifest.webmanifest"], ["/kit/#/mee/abc"]],
  ["/bestaat/niet", [], []],
])("%s, with the app at %j, leads to %j", async (written, apps, led) => {
  expect(await leads(written, apps)).toEqual(led);
});
