import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

import { engines } from "./installed.ts";

/** Says at the end which engines were not there, and how many ways were skipped for that. */
export default class Missing implements Reporter {
  private readonly skipped = new Map<string, number>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const engine = test.parent.project()?.name ?? "";
    if (result.status !== "skipped") return;
    this.skipped.set(engine, (this.skipped.get(engine) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [engine, { name, program, install }] of Object.entries(engines)) {
      const ways = this.skipped.get(engine);
      if (program !== undefined || ways === undefined) continue;
      process.stdout.write(
        `${name} is not installed: ${ways} ways skipped; Debian: apt-get install ${install}\n`,
      );
    }
  }
}
