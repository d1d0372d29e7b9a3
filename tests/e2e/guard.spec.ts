// The guard in fixtures.ts must bark: each of these provokes a complaint, and is expected to fail.
import { expect, test } from "./fixtures.ts";

const provocations: [what: string, provoke: () => unknown][] = [
  ["an error on the console", () => console.error("provoked")],
  ["a promise that fails", () => void Promise.reject(new Error("provoked"))],
  [
    "an inline style",
    () =>
      document.head.append(Object.assign(document.createElement("style"), { innerHTML: "p{}" })),
  ],
  [
    "a request to another origin",
    () => Object.assign(new Image(), { src: "http://127.0.0.1:9/pixel.png" }),
  ],
];

for (const [what, provoke] of provocations) {
  test(`a page is not excused for ${what}`, async ({ page, complaints }) => {
    test.fail();
    await page.goto("./");
    await page.evaluate(provoke);
    await expect.poll(() => complaints).not.toEqual([]);
  });
}

test.describe("on purpose", () => {
  test.use({ allowedComplaints: [/provoked/] });

  test("a complaint that a test announces is excused", async ({ page, complaints }) => {
    await page.goto("./");
    await page.evaluate(() => console.error("provoked"));
    await expect.poll(() => complaints).toHaveLength(1);
  });
});
