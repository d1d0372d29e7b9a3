export function ChartForm(_: { step: unknown; onChange: (next: never) => void }) {
  return null;
}
