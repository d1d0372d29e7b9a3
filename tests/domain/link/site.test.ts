import { expect, test } from "vitest";

import { siteOf } from "#domain/link/site.ts";

test.each([
  ["leren.voorbeeld.be", "https://leren.voorbeeld.be/"],
  [" https://leren.voorbeeld.be ", "https://leren.voorbeeld.be/"],
  ["https://voorbeeld.be/tools/index.html#/sessie/x", "https://voorbeeld.be/tools/"],
  ["https://voorbeeld.be/tools", "https://voorbeeld.be/tools/"],
  ["http://10.0.0.5:4173/", "http://10.0.0.5:4173/"],
  ["LEREN.Voorbeeld.be/A/", "https://leren.voorbeeld.be/A/"],
])("%j is the site %s", (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

test.each([
  "",
  "  ",
  "niets",
  "twee woorden.be",
  "https://",
  "ftp://x.be",
  "https://a@b.be",
  "javascript:alert(1)",
])("%j is no site", (typed) => {
  expect(siteOf(typed)).toBeUndefined();
});
