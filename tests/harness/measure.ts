export type Measurement = { name: string; unit: string; median: number; p95: number; runs: number };

const measurements: Measurement[] = [];

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Notes values that were measured elsewhere, for instance in a browser. */
export function record(name: string, values: number[], unit = "ms"): Measurement {
  const sorted = values.toSorted((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  const measurement = { name, unit, median, p95, runs: sorted.length };
  measurements.push(measurement);
  return measurement;
}

/** Prints a table of all that was measured in this file; call it in `afterAll`. */
export function report(): void {
  const lines = measurements.map(
    ({ name, unit, median, p95, runs }) =>
      `| ${name} | ${median.toFixed(2)} ${unit} | ${p95.toFixed(2)} ${unit} | ${runs} |`,
  );
  console.log(
    ["| what | median | 95 % | runs |", "| --- | --- | --- | --- |", ...lines].join("\n"),
  );
}
