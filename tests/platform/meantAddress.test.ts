import { expect, test } from "vitest";

import { meantAddress } from "#platform/meantAddress.ts";

const P = "0C0D4M4eNba9";

test.each([
  [`/%23/mee/${P}`, `/#/mee/${P}`],
  [`/%2523/mee/${P}`, `/#/mee/${P}`],
  [`/%252523%25252Fmee%25252F${P}`, `/#/mee/${P}`],
  [`/%23%2Fmee%2F${P}`, `/#/mee/${P}`],
  [`/%23%2fmee%2f${P}%2fdeel`, `/#/mee/${P}/deel`],
  [`/%23//mee//${P}`, `/#/mee/${P}`],
  [`/%23/geef/${P}.%22`, `/#/geef/${P}.%22`],
  [`/%23/draaiboek-van/${P}?fbclid=x`, `/#/draaiboek-van/${P}?fbclid=x`],
  [`/%23/mee/${P}#antwoord`, `/#/mee/${P}`],
  [`/kit/al-doende/%23/mee/${P}`, `/kit/al-doende/#/mee/${P}`],
  [`/kit/al-doende%23/mee/${P}`, `/kit/al-doende/#/mee/${P}`],
  [`/kit/index.html%23/mee/${P}`, `/kit/#/mee/${P}`],
  [`/?x=1%23/mee/${P}`, `/#/mee/${P}`],
  [`/kit/?x=1%2523%252Fmee%252F${P}`, `/kit/#/mee/${P}`],
  [`/kit/index.html?x=1%23/mee/${P}`, `/kit/#/mee/${P}`],
  [`//#/mee/${P}`, `/#/mee/${P}`],
  [`/kit//al-doende///?a=//b#/mee/${P}`, `/kit/al-doende/?a=//b#/mee/${P}`],
  [`//elders.be/%23/mee/${P}`, `/elders.be/#/mee/${P}`],
])("%s means %s", (written, meant) => {
  // Read as a browser reads what stands behind the origin.
  const { pathname, search, hash } = new URL(`https://x.be${written}`);
  const origin = "https://x.be";
  expect(meantAddress({ origin, pathname, search, hash })).toBe(origin + meant);
});

test.each([
  "/",
  `/#/mee/${P}`,
  `/kit/?x=%23leren#/mee/${P}`,
  "/?x=%23leren",
  `/?u=%23/oud#/mee/${P}`,
  `/mee/${P}`,
  "/mee/workshop2026/",
  "/100%25/",
])("%s is right as it is", (written) => {
  const { origin, pathname, search, hash } = new URL(`https://x.be${written}`);
  expect(meantAddress({ origin, pathname, search, hash })).toBeUndefined();
});
