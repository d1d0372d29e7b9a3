/**
 * Where each field of a plan may go. A field that is not named here does not compile, so that what
 * is added to a plan later never slips into a link by itself.
 */
import type { CaseStep, ChartStep, FigureStep, OwnTask } from "#content/ownSteps.ts";
import type { ExerciseStep, PlainStep, Plan, Step } from "#content/schema.ts";

/**
 * "link": everyone who has the participants' link reads it, and so does a co-facilitator. "plan":
 * only in the link that hands the whole plan to a co-facilitator. "file": in no link at all; it stays
 * on the device and in a plan file.
 */
type Destination = "link" | "plan" | "file";
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
} as const satisfies Record<Step["kind"], Record<string, Destination>>;

/** The keys of a table that go to one of these destinations. */
type KeysTo<F, D extends Destination> = { [K in keyof F]: F[K] extends D ? K : never }[keyof F];

type Sent<T, F> = Pick<T, KeysTo<F, "link" | "plan"> & keyof T>;
/** What a plan, a task and a step are in a link. Of a plan any part may be left at home. */
export type SentPlan = Partial<
  Omit<Sent<Plan, typeof PLAN_FIELDS>, "steps" | "ownTasks"> & {
    steps: SentStep[];
    ownTasks: SentTask[];
  }
>;
export type SentTask = Sent<OwnTask, typeof TASK_FIELDS>;
export type SentExercise = Sent<ExerciseStep, typeof exercise>;
export type SentPlain = Sent<PlainStep, typeof plain>;
export type SentCase = Sent<CaseStep, typeof story>;
export type SentFigure = Sent<FigureStep, typeof figure>;
export type SentChart = Sent<ChartStep, typeof chart>;
export type SentStep = SentExercise | SentPlain | SentCase | SentFigure | SentChart;

/** The fields of something that may go to one of these destinations, and nothing else. */
export function fieldsTo<T extends object>(
  value: T,
  table: Readonly<Record<string, Destination>>,
  destinations: readonly Destination[],
): T {
  const kept = Object.entries(value).filter(([key, held]) => {
    const destination = Object.hasOwn(table, key) ? table[key] : undefined;
    return held !== undefined && destination !== undefined && destinations.includes(destination);
  });
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- what the table keeps at home is optional to who asks
  return Object.fromEntries(kept) as T;
}
