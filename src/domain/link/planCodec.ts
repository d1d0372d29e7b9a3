/**
 * How a plan is written in a link of version 1. The order of the fields, their numbers and widths
 * are for ever: a change here is a new version.
 */
import type { ChartTable } from "#content/ownSteps.ts";
import type { Audience, Step, Wording } from "#content/schema.ts";
import { fields, list, oneOf, optional, textCodec, whole, type Codec } from "./codec.ts";
import type {
  SentCase,
  SentChart,
  SentFigure,
  SentPlain,
  SentPlan,
  SentTask,
} from "./destinations.ts";
import type { Frozen } from "./frozen.ts";
import { anyId, clock, cue, day, id, nameOrId, numberOrNone, oneOfIds } from "./pieceCodecs.ts";
import { steps as stepsCodec, type OwnCodecs } from "./stepCodec.ts";

const typedLine = textCodec(240);
const typedText = textCodec(4000);
const title = textCodec(80);
const minutes = whole(0, 240, 3);
const lines = list(typedLine, 1000);

const audience = oneOf<Audience>({ managers: 0, employees: 1, union: 2, "self-employed": 3 }, 2);

const extras = { at: optional(clock), cues: optional(list(cue, 1000)), note: optional(typedText) };

const table: Codec<ChartTable> = fields<ChartTable>({
  series: list(title, 6, 2),
  rows: list(
    fields<ChartTable["rows"][number]>({ label: title, values: list(numberOrNone, 1000, 2) }),
    40,
    3,
  ),
});

const own = (kind: Step["kind"]) => ({ ...extras, id: nameOrId(kind), minutes, title });

const plain = (kind: SentPlain["kind"]) =>
  fields<Omit<SentPlain, "kind">>({
    ...own(kind),
    headline: typedLine,
    lines: optional(lines),
  });

const ownCodecs: OwnCodecs = {
  welcome: plain("welcome"),
  break: plain("break"),
  closing: plain("closing"),
  question: plain("question"),
  case: fields<Omit<SentCase, "kind">>({
    ...own("case"),
    text: typedText,
    link: optional(typedLine),
    questions: list(typedLine, 10, 2),
  }),
  figure: fields<Omit<SentFigure, "kind">>({
    ...own("figure"),
    value: textCodec(40),
    text: typedLine,
    source: typedLine,
  }),
  chart: fields<Omit<SentChart, "kind">>({
    ...own("chart"),
    shape: oneOf({ bar: 0, line: 1, stacked: 2 }, 1),
    table,
    unit: optional(textCodec(20)),
    source: typedLine,
  }),
};

const wording = fields<Wording>({
  text: typedLine,
  followUps: optional(list(typedLine, 12, 1)),
});

const task = fields<SentTask>({
  id,
  title: textCodec(40),
  tool: textCodec(24),
  tools: optional(textCodec(24)),
  steps: list(typedLine, 10, 3),
  check: typedLine,
});

/** A plan, with what both sides know of the kit. */
export function planCodec(frozen: Frozen): Codec<SentPlan> {
  const ids = frozen.plans.map((plan) => plan.id);
  return fields<SentPlan>({
    id: optional(oneOfIds(ids, anyId)),
    title: optional(title),
    summary: optional(textCodec(240)),
    audiences: optional(list(audience, 1000, 1)),
    date: optional(day),
    start: optional(clock),
    ownTasks: optional(list(task, 12, 0)),
    steps: optional(stepsCodec({ frozen, own: ownCodecs, extras, wording })),
    minutes: optional(whole(0, 1440, 7)),
    activities: optional(lines),
    tasks: optional(lines),
    leavesOut: optional(textCodec(240)),
    end: optional(clock),
    people: optional(whole(1, 500, 5)),
    room: optional(textCodec(120)),
    ownMaterials: optional(list(fields<{ id: string; text: string }>({ id, text: typedLine }), 60)),
    organisation: optional(textCodec(120)),
    trainer: optional(textCodec(120)),
    aim: optional(textCodec(600)),
    bring: optional(textCodec(600)),
    announcement: optional(textCodec(600)),
  });
}
