import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

import { engines, type Engine } from "./installed.ts";

/** Says at the end which engines were not there, and which ways were skipped in one that was. */
export default class Missing implements Reporter {
  /** How many ways were skipped in an engine, by the reason. */
  private readonly skipped = new Map<string, Map<string, number>>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== "skipped") return;
    const engine = test.parent.project()?.name ?? "";
    const reason = result.annotations.findLast(({ type }) => type === "skip")?.description;
    const reasons = this.skipped.get(engine) ?? new Map<string, number>();
    this.skipped.set(engine, reasons);
    reasons.set(reason ?? "", (reasons.get(reason ?? "") ?? 0) + 1);
  }

  onEnd(): void {
    for (const [engine, reasons] of this.skipped) {
      const { name, program, install } = engines[engine as Engine];
      const ways = [...reasons.values()].reduce((sum, count) => sum + count, 0);
      if (program === undefined) {
        process.stdout.write(
          `${name} is not installed: ${ways} ways skipped; Debian: apt-get install ${install}\n`,
        );
      } else {
        for (const [reason, count] of reasons) {
          process.stdout.write(`${name}: ${count} skipped: ${reason}\n`);
        }
      }
    }
  }
}
