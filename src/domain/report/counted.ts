import type { Scene } from "#domain/scenes/types.ts";
import { summarise } from "#domain/session/captures/counts.ts";
import type { TrialSummary } from "#domain/session/captures/counts.ts";
import type { Capture, Draw, Tally, Trial } from "#domain/session/types.ts";

import type { ReportBlock, ReportOption, ReportTrialGroup } from "./tree.ts";

/** The votes of a poll, where any were counted; an option that is no longer one goes by its id. */
export function pollBlocks(scenes: readonly Scene[], { poll }: Capture): ReportBlock[] {
  const counted = new Set([...Object.keys(poll.before ?? {}), ...Object.keys(poll.after ?? {})]);
  if (counted.size === 0) return [];
  const labels = new Map(
    scenes.flatMap((scene) => (scene.poll?.options ?? []).map(({ id, label }) => [id, label])),
  );
  const options = [...new Set([...labels.keys(), ...counted])].map((id): ReportOption => {
    const before = votes(poll.before, id);
    const after = votes(poll.after, id);
    const shift = before === undefined || after === undefined ? undefined : after - before;
    return { id, label: labels.get(id) ?? id, before, after, shift };
  });
  return [{ kind: "poll", options }];
}

function votes(tally: Tally | undefined, option: string): number | undefined {
  return tally && Object.hasOwn(tally, option) ? tally[option] : undefined;
}

/** The two groups of an experiment side by side, where the room guessed or anybody was scored. */
export function trialBlocks(
  scenes: readonly Scene[],
  { trial }: Capture,
  draws: Record<string, Draw>,
): ReportBlock[] {
  if (!trial) return [];
  const scene = scenes.find((candidate) => candidate.trial);
  const draw = scene?.groupKey === undefined ? undefined : draws[scene.groupKey];
  const [a, b] = summarise(trial, draw);
  const groups: ReportTrialGroup[] = [
    { letter: "A", ...rounded(a) },
    { letter: "B", ...rounded(b) },
  ];
  const outside = summarise(trial, outsiders(trial, draw))[0];
  if (outside.of > 0) groups.push({ letter: "", ...rounded(outside), predicted: undefined });
  if (!groups.some(told)) return [];
  return [{ kind: "trial", groups, tool: scene?.trial?.task.tool ?? "" }];
}

/** Who has a result but stands in neither group, after a redraw: as the first group of a draw. */
function outsiders(trial: Trial, draw: Draw | undefined): Draw {
  const drawn = new Set([...(draw?.groups[0] ?? []), ...(draw?.groups[1] ?? [])]);
  const results = Object.entries(trial.results);
  const left = results.flatMap(([id, { score, sure }]) =>
    drawn.has(id) || (score ?? sure) === undefined ? [] : [id],
  );
  return { seed: 0, groups: [left], watchers: [] };
}

function told({ scores, predicted, sure }: TrialSummary): boolean {
  return (predicted ?? sure ?? scores.find((score) => score !== undefined)) !== undefined;
}

/** How sure people feel, with one decimal: more would say more than a handful of people can. */
function rounded(summary: TrialSummary): TrialSummary {
  const { sure } = summary;
  return sure === undefined ? summary : { ...summary, sure: Math.round(sure * 10) / 10 };
}
