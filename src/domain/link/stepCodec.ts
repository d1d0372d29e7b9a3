import type { Form } from "#content/parts.ts";
import type { ExerciseStep, Step, Wording } from "#content/schema.ts";
import { Unreadable, type Reader, type Writer } from "./bits.ts";
import { equal, fields, list, oneOf, optional, whole, type Codec } from "./codec.ts";
import type {
  SentCase,
  SentChart,
  SentExercise,
  SentFigure,
  SentPlain,
  SentStep,
} from "./destinations.ts";
import type { Frozen, FrozenExercise } from "./frozen.ts";
import { form, id, nameOrId, oneOfIds } from "./pieceCodecs.ts";

const MOST_STEPS = 120;
const MOST_IDS = 1000;

type OwnKind = SentPlain["kind"] | "case" | "figure" | "chart";
type OfKind<K> = K extends SentPlain["kind"]
  ? SentPlain
  : K extends "case"
    ? SentCase
    : K extends "figure"
      ? SentFigure
      : SentChart;
/** How the steps that are no exercise are written. */
export type OwnCodecs = { [K in OwnKind]: Codec<Omit<OfKind<K>, "kind">> };

interface Parts {
  frozen: Frozen;
  own: OwnCodecs;
  extras: {
    [K in "at" | "cues" | "note"]: Codec<ExerciseStep[K]>;
  };
  wording: Codec<Wording>;
}

const kinds = oneOf<Step["kind"]>(
  {
    exercise: 0,
    welcome: 1,
    break: 2,
    closing: 3,
    question: 4,
    case: 5,
    figure: 6,
    chart: 7,
  },
  1,
);

/** A value per id: those that both sides know in their order, then any others with their ids. */
function keyed<T>(
  known: readonly string[],
  codecOf: (known?: string) => Codec<T | undefined>,
): Codec<Record<string, T>> {
  const others = whole(0, MOST_IDS, 0);
  return {
    write: (out, value) => {
      for (const key of known) codecOf(key).write(out, value[key]);
      const rest = Object.entries(value).filter(([key]) => !known.includes(key));
      others.write(out, rest.length);
      for (const [key, held] of rest) {
        id.write(out, key);
        codecOf().write(out, held);
      }
    },
    read: (from) => {
      const entries: [string, T][] = [];
      const keep = (key: string, held: T | undefined) => {
        if (held !== undefined) entries.push([key, held]);
      };
      for (const key of known) keep(key, codecOf(key).read(from));
      for (let left = others.read(from); left > 0; left -= 1) {
        const key = id.read(from);
        keep(key, codecOf().read(from));
      }
      return Object.fromEntries(entries);
    },
  };
}

/** The differences from the advised minutes, the likeliest first; the first of all is none. */
const FIRST_OFFS = [undefined, 1, -1, 0];

function minutesAround(ideal: number): Codec<number | undefined> {
  const { length } = FIRST_OFFS;
  return {
    write: (out, value) => {
      const off = value === undefined ? undefined : value - ideal;
      const first = FIRST_OFFS.indexOf(off);
      const size = Math.abs(off ?? 0);
      out.number(first >= 0 ? first : length + 2 * (size - 2) + ((off ?? 0) < 0 ? 1 : 0), 0);
    },
    read: (from) => {
      const symbol = from.number(0);
      const size = 2 + Math.floor((symbol - length) / 2);
      const off = symbol < length ? FIRST_OFFS[symbol] : symbol % 2 === 0 ? size : -size;
      if (off === undefined) return undefined;
      if (ideal + off < 0 || ideal + off > 240) throw new Unreadable();
      return ideal + off;
    },
  };
}

type Choices = Omit<SentExercise, "kind" | "exercise">;

function choices(name: string, exercise: FrozenExercise | undefined, parts: Parts): Codec<Choices> {
  const phases = exercise?.phases ?? [];
  const phaseIds = phases.map((phase) => phase.id);
  const prompts = exercise?.prompts ?? [];
  const advised = new Map(phases.map((phase) => [phase.id, minutesAround(phase.minutes)]));
  const promptList = list(oneOfIds(prompts), MOST_IDS, 2);
  return fields<Choices>({
    ...parts.extras,
    id: nameOrId(name),
    prompts: {
      write: promptList.write,
      read: (from) => {
        const found = promptList.read(from);
        if (found.length === 0) throw new Unreadable();
        return found;
      },
    },
    phases: optional(list(oneOfIds(phaseIds), MOST_IDS, 2)),
    minutes: optional(keyed<number>(phaseIds, (key) => advised.get(key ?? "") ?? minutesAround(5))),
    forms: optional(keyed<Form>(phaseIds, () => optional(form))),
    wording: optional(keyed<Wording>(prompts, () => optional(parts.wording))),
    task: optional(oneOfIds(parts.frozen.tasks)),
    groupSize: optional(whole(2, 12, 1)),
  });
}

function exerciseStep(parts: Parts): Codec<Omit<SentExercise, "kind">> {
  const known = parts.frozen.exercises;
  const codecs = new Map(known.map((one) => [one.id, choices(one.id, one, parts)]));
  const other = choices("exercise", undefined, parts);
  const exerciseId = oneOfIds(known.map((one) => one.id));
  return {
    write: (out, step, base) => {
      if (!base) exerciseId.write(out, step.exercise);
      (codecs.get(step.exercise) ?? other).write(out, step, base);
    },
    read: (from, base) => {
      const exercise = base ? base.exercise : exerciseId.read(from);
      // Read without the words, an unknown exercise has no name yet: it is unknown all the same.
      return { exercise, ...(codecs.get(exercise) ?? other).read(from, base) };
    },
  };
}

const sameKind = (one: SentStep, other: SentStep) =>
  one.kind === other.kind &&
  (one.kind !== "exercise" || other.kind !== "exercise" || one.exercise === other.exercise);

/** One step: with a base of its kind (and exercise), only what differs. */
function oneStep(parts: Parts): Codec<SentStep> {
  // A step is written by the codec of its kind, and a base is of that kind too: see `sameKind`.
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- by that, each codec gets what it can write
  const codecs = { exercise: exerciseStep(parts), ...parts.own } as unknown as Record<
    Step["kind"],
    Codec<Omit<SentStep, "kind">>
  >;
  const write = (out: Writer, step: SentStep, base?: SentStep): void => {
    if (base) out.flag(equal(step, base));
    else kinds.write(out, step.kind);
    if (!base || !equal(step, base)) codecs[step.kind].write(out, step, base);
  };
  const read = (from: Reader, base?: SentStep): SentStep => {
    if (base && from.flag()) return base;
    const kind = base ? base.kind : kinds.read(from);
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the codec of a kind reads a step of it
    return { kind, ...codecs[kind].read(from, base) } as SentStep;
  };
  return { write, read };
}

/**
 * The steps of a plan. Each one points at the step of the base that it comes from: mostly the one
 * behind the last that was pointed at, else another one by its place, or none.
 */
export function steps(parts: Parts): Codec<SentStep[]> {
  const step = oneStep(parts);
  const size = whole(0, MOST_STEPS, 3);
  return {
    write: (out, items, base = []) => {
      size.write(out, items.length);
      let next = 0;
      for (const item of items) {
        const exact = base.findIndex((one) => one.id === item.id && sameKind(one, item));
        const at = exact >= 0 ? exact : base.findIndex((one) => sameKind(one, item));
        if (base.length > 0) out.flag(at >= 0 && at === next);
        if (base.length > 0 && at !== next) out.number(at + 1, 1);
        step.write(out, item, base[at]);
        if (at >= 0) next = at + 1;
      }
    },
    read: (from, base = []) => {
      let next = 0;
      return Array.from({ length: size.read(from) }, () => {
        const at = base.length === 0 ? -1 : from.flag() ? next : from.number(1) - 1;
        if (at >= base.length) throw new Unreadable();
        if (at >= 0) next = at + 1;
        return step.read(from, base[at]);
      });
    },
  };
}
