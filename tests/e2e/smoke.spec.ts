import { faults } from "./axe-kit.ts";
import { expect, test } from "./fixtures.ts";

test("the app opens at the root of a site", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Al doende/);
  await expect(page.locator("#root")).not.toBeEmpty();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("under a path", () => {
  test.use({ sitePath: "/kit/al-doende/" });

  test("the same files work, and nothing is asked outside that path", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(asked.filter((path) => !path.startsWith("/kit/al-doende/"))).toEqual([]);
  });
});

test("the page forbids what it does not need", async ({ page }) => {
  await page.goto("./");
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'self'");
  // The reader of codes is WebAssembly; nothing else that is not safe is let in.
  // One script and one style stand in the page itself, each under its hash.
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}' 'wasm-unsafe-eval';/);
  expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/=]{44}';/);
  expect(policy?.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe-|\*|https?:/);
});

test("the first screen has nothing in the way of a screen reader or a finger", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Start: Halve dag" })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
