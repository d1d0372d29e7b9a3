import { expect, it } from "vitest";

import { dayStamp, fileSlug } from "#platform/fileName.ts";

it.each([
  ["Leren op de vloer · dag 1", "leren-op-de-vloer-dag-1"],
  ["Één café?", "een-cafe"],
  ["../../etc/passwd", "etc-passwd"],
  ["🎉", ""],
  ["👩🏽‍🚒", ""],
  ["Café “Ĳ”", "cafe-ij"],
  ["محمد", "محمد"],
  ["x".repeat(200), "x".repeat(40)],
  ["שלום", "שלום"],
  [`${"a".repeat(39)} b`, "a".repeat(39)],
])("makes of %j the name %j", (title, name) => {
  expect(fileSlug(title)).toBe(name);
});

it("stamps a file with a day that sorts", () => {
  expect(dayStamp(new Date(2026, 2, 2, 12).getTime())).toBe("2026-03-02");
  expect(dayStamp(new Date(2026, 2, 2, 0, 30).getTime())).toBe("2026-03-02");
  expect(dayStamp(1e300)).toBe("");
});
