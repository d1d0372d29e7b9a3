/**
 * Where each field of a plan may go. A field that is not named here does not compile, so that what
 * is added to a plan later never slips into a link by itself. What a link holds is read from this
 * table and the schema of a plan: a field or a kind more needs nothing else.
 */
import type { CaseStep, ChartStep, FigureStep, OwnTask } from "#content/ownSteps.ts";
import type { ExerciseStep, PlainStep, Plan, Step } from "#content/schema.ts";

/**
 * "link": everyone who has the participants' link reads it, and so does a co-facilitator. "plan":
 * only in the link that hands the whole plan to a co-facilitator. "file": in no link at all; it stays
 * on the device and in a plan file.
 */
export type Destination = "link" | "plan" | "file";
type Table<T> = Record<keyof T, Destination>;

export const PLAN_FIELDS = {
  $schema: "file",
  id: "link",
  order: "file",
  title: "link",
  summary: "link",
  // A participant's own is the sum of the steps.
  minutes: "plan",
  audiences: "link",
  activities: "plan",
  tasks: "plan",
  leavesOut: "plan",
  steps: "link",
  date: "link",
  start: "link",
  end: "plan",
  people: "plan",
  // Where a session is, and with how many, is nobody's business who finds the link.
  room: "plan",
  organisation: "plan",
  trainer: "plan",
  aim: "plan",
  bring: "plan",
  announcement: "plan",
  // Who comes is for nobody but who prepares: a plan file takes it along, and the planner says so.
  names: "file",
  // As long as a picture.
  logo: "file",
  ownTasks: "link",
  ownMaterials: "plan",
  packed: "file",
  calendar: "file",
} as const satisfies Table<Plan>;

export const TASK_FIELDS = {
  id: "link",
  title: "link",
  tool: "link",
  tools: "link",
  steps: "link",
  check: "link",
  // One picture is a hundred times the longest link.
  pictures: "file",
} as const satisfies Table<OwnTask>;

const everyStep = {
  id: "link",
  kind: "link",
  at: "link",
  cues: "plan",
  note: "plan",
} as const;

const exercise = {
  ...everyStep,
  exercise: "link",
  prompts: "link",
  phases: "link",
  minutes: "link",
  forms: "link",
  wording: "link",
  task: "link",
  groupSize: "link",
} as const satisfies Table<ExerciseStep>;

const plain = {
  ...everyStep,
  minutes: "link",
  title: "link",
  headline: "link",
  lines: "link",
} as const satisfies Table<PlainStep>;

const story = {
  ...everyStep,
  minutes: "link",
  title: "link",
  text: "link",
  link: "link",
  questions: "link",
} as const satisfies Table<CaseStep>;

const figure = {
  ...everyStep,
  minutes: "link",
  title: "link",
  value: "link",
  text: "link",
  source: "link",
} as const satisfies Table<FigureStep>;

const chart = {
  ...everyStep,
  minutes: "link",
  title: "link",
  shape: "link",
  table: "link",
  unit: "link",
  source: "link",
} as const satisfies Table<ChartStep>;

type OfKind<S, K> = S extends { kind: infer Own } ? (K extends Own ? S : never) : never;

/** The table of each kind of step. */
export const STEP_FIELDS = {
  exercise,
  welcome: plain,
  break: plain,
  closing: plain,
  question: plain,
  case: story,
  figure,
  chart,
} as const satisfies { [K in Step["kind"]]: Table<OfKind<Step, K>> };
