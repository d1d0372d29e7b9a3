import { defineConfig } from "@playwright/test";

import type { Engine } from "./installed.ts";

const results = process.env["PLAYWRIGHT_RESULTS"];

export default defineConfig<object, { engine: Engine }>({
  testDir: ".",
  outputDir: "../../.test/engines",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: [
    ["list"],
    ["./missing.ts"],
    ...(results === undefined ? [] : [["json", { outputFile: results }] as const]),
  ],
  projects: (["chromium", "firefox", "webkit"] as const).map((engine) => ({
    name: engine,
    use: { engine },
  })),
});
