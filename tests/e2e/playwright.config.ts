import { defineConfig, devices } from "@playwright/test";
import { browserArgs, requireBrowser } from "../harness/browser.mjs";

const ci = process.env["CI"] !== undefined;
const results = process.env["PLAYWRIGHT_RESULTS"];

export default defineConfig({
  testDir: ".",
  outputDir: "../../.test/e2e",
  // Any test may run beside any other: a long spec does not keep one worker busy to the end.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: ci,
  // A slow machine is no failure; a test that hangs is.
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: [
    ["list"],
    ...(results === undefined ? [] : [["json", { outputFile: results }] as const]),
  ],
  use: {
    ...devices["Desktop Chrome"],
    actionTimeout: 120_000,
    viewport: { width: 1440, height: 900 },
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    // What these tests see is the build and never a copy of it; `offline.spec.ts` is about that copy.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // A trace of each step takes a third of the time: `TRACE=on` asks for one.
    trace: process.env["TRACE"] === undefined ? "off" : "retain-on-failure",
    launchOptions: { executablePath: requireBrowser(), args: browserArgs },
  },
});
