/**
 * The codec of any schema: a field, a kind and a word of a list are written as their place in it, and
 * only what differs from a base that both sides know. So what a schema gets more needs nothing here;
 * it stands last, for what was sent before counts on the places.
 */
import { Newer, Unreadable } from "./bits.ts";
import {
  around,
  clock,
  day,
  decimal,
  flagCodec,
  fullId,
  idOf,
  nameOrId,
  oneOf,
  placed,
  readPlaces,
  textCodec,
  whole,
  writePlaces,
  type Codec,
} from "./codec.ts";
import type { Destination } from "./destinations.ts";
import { equal, fieldsOf, itemsOf, type Fields } from "./json.ts";
import type { WireField, KindsShape, WireShape } from "./shape.ts";

/** What both sides know beforehand of an object. */
export interface Hints {
  /** What its id is, mostly; that of a second one has "-2" behind it. */
  name?: string;
  /** The ids that a field holds, or that the keys of its record are. */
  ids?: Readonly<Record<string, readonly string[]>>;
  /** What the numbers of a record lie around, by field and key. */
  near?: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

export interface Knowledge {
  /** Where the link goes: what goes nowhere else is no part of it. */
  to: readonly Destination[];
  /** Of a step: its exercise, which tells what else is known, is written before all others. */
  hints: (kind: string, exercise: string) => Hints;
}

interface Place {
  know: Knowledge;
  field: string;
  hints: Hints;
}

/** The codec of a shape. */
export function codecOf(shape: WireShape, know: Knowledge): Codec {
  return codecAt(shape, { know, field: "", hints: {} });
}

function codecAt(shape: WireShape, place: Place): Codec {
  const { know, field, hints } = place;
  switch (shape.type) {
    case "text":
      return textCodec(shape.least, shape.most);
    case "id":
      return field === "id" && hints.name !== undefined
        ? nameOrId(hints.name)
        : idOf(hints.ids?.[field] ?? []);
    case "clock":
      return clock;
    case "day":
      return day;
    case "decimal":
      return decimal;
    case "flag":
      return flagCodec;
    case "whole":
      return whole(shape.least, shape.most);
    case "fixed":
      return { write: () => undefined, read: () => shape.value };
    case "word":
      return oneOf(shape.words);
    case "nullable":
      return nullable(codecAt(shape.of, place));
    case "list":
      return shape.of.type === "kinds"
        ? severalCodec(shape.of, know, shape.most)
        : listCodec(codecAt(shape.of, place), shape);
    case "record":
      return recordCodec(shape.of, place);
    case "fields":
      return fieldsCodec(shape.fields, { ...place, hints: {} });
    case "kinds":
      return kindCodec(shape, know);
  }
}

function nullable(codec: Codec): Codec {
  return {
    write: (out, value) => {
      out.flag(value === null);
      if (value !== null) codec.write(out, value);
    },
    read: (from) => (from.flag() ? null : codec.read(from)),
  };
}

/** Where a schema says nothing of it: what costs next to nothing to write may not fill the memory. */
const MOST_ITEMS = 1000;

function readTimes<T>(size: number, read: () => T, most = MOST_ITEMS): T[] {
  if (size > most) throw new Unreadable();
  const items: T[] = [];
  while (items.length < size) items.push(read());
  return items;
}

const SIZE_ORDER = 2;

function listCodec(codec: Codec, { least = 0, most }: { least?: number; most?: number }): Codec {
  return {
    write: (out, value) => {
      const items = itemsOf(value);
      out.number(items.length, SIZE_ORDER);
      for (const item of items) codec.write(out, item);
    },
    read: (from) => {
      const size = from.number(SIZE_ORDER);
      if (size < least) throw new Unreadable();
      return readTimes(size, () => codec.read(from), most);
    },
  };
}

/** First the keys that both sides know, in their order, then any others in full. */
function recordCodec(shape: WireShape, place: Place): Codec {
  const keys = place.hints.ids?.[place.field] ?? [];
  const near = place.hints.near?.[place.field];
  const codec = (key: string) => {
    const number = near?.get(key);
    return number === undefined || shape.type !== "whole"
      ? codecAt(shape, place)
      : around(number, shape.least, shape.most);
  };
  return {
    write: (out, value) => {
      const record = fieldsOf(value);
      const known = [...keys.keys()].filter((at) => record[keys[at] ?? ""] !== undefined);
      writePlaces(out, known, (at) => {
        const key = placed(keys, at);
        codec(key).write(out, record[key]);
      });
      const others = Object.entries(record).filter(([key]) => !keys.includes(key));
      out.number(others.length, 0);
      for (const [key, held] of others) {
        fullId.write(out, key);
        codec("").write(out, held);
      }
    },
    read: (from) => {
      const entries: [string, unknown][] = [];
      readPlaces(from, (at) => {
        const key = placed(keys, at);
        entries.push([key, codec(key).read(from)]);
      });
      const others = readTimes(
        from.number(0),
        () => [String(fullId.read(from)), codec("").read(from)] as const,
      );
      return Object.fromEntries([...entries, ...others]);
    },
  };
}

/** What a field is without a base, where nothing is written of it. */
const blankOf = ({ key, shape }: WireField, { hints }: Place) =>
  key === "id" ? hints.name : shape.type === "text" && shape.least === undefined ? "" : undefined;

/** The fields that differ from those of the base. */
function fieldsCodec(all: readonly WireField[], place: Place): Codec {
  const fields = all.filter(({ to = "link" }) => place.know.to.includes(to));
  const codec = ({ key, shape }: WireField) => codecAt(shape, { ...place, field: key });
  const knownOf = (field: WireField, base: unknown) =>
    base === undefined
      ? field.optional
        ? undefined
        : blankOf(field, place)
      : fieldsOf(base)[field.key];
  const canGo = ({ optional }: WireField, known: unknown) =>
    optional === true && known !== undefined;
  return {
    write: (out, value, base) => {
      const held = fieldsOf(value);
      const other = [...fields.entries()]
        .filter(([, field]) => !equal(held[field.key], knownOf(field, base)))
        .map(([at]) => at);
      writePlaces(out, other, (at) => {
        const field = placed(fields, at);
        const known = knownOf(field, base);
        const now = held[field.key];
        if (canGo(field, known)) out.flag(now !== undefined);
        if (now !== undefined) codec(field).write(out, now, known);
      });
    },
    read: (from, base) => {
      const value = new Map(fields.map((field) => [field.key, knownOf(field, base)]));
      readPlaces(from, (at) => {
        const field = fields[at];
        if (!field) throw new Newer();
        const known = knownOf(field, base);
        const gone = canGo(field, known) && !from.flag();
        value.set(field.key, gone ? undefined : codec(field).read(from, known));
      });
      if (fields.some(({ key, optional }) => !optional && value.get(key) === undefined)) {
        throw new Unreadable();
      }
      return Object.fromEntries([...value].filter(([, held]) => held !== undefined));
    },
  };
}

/** What tells a step from others: its kind, and that of an exercise by its exercise as well. */
const KIND = "kind";
const EXERCISE = "exercise";

const sameKind = (one: Fields, other: Fields) =>
  one[KIND] === other[KIND] && one[EXERCISE] === other[EXERCISE];

function kindCodec({ kinds }: KindsShape, know: Knowledge): Codec {
  const exercise = idOf(know.hints("", "").ids?.[EXERCISE] ?? []);
  const leads = (at: number) => placed(kinds, at).fields.some(({ key }) => key === EXERCISE);
  const rest = (at: number, id: unknown): Codec => {
    const { kind, fields } = placed(kinds, at);
    const hints = know.hints(kind, String(id));
    const others = fields.filter(({ key }) => key !== EXERCISE);
    return fieldsCodec(others, { know, field: "", hints });
  };
  const placeOf = (value: unknown) => kinds.findIndex(({ kind }) => kind === fieldsOf(value)[KIND]);
  return {
    write: (out, value, base) => {
      const at = placeOf(value);
      const id = fieldsOf(value)[EXERCISE];
      if (base === undefined) out.number(at, 1);
      if (base === undefined && leads(at)) exercise.write(out, id);
      rest(at, id).write(out, value, base);
    },
    read: (from, base) => {
      const at = base === undefined ? from.number(1) : placeOf(base);
      if (at >= kinds.length) throw new Newer();
      const id = leads(at) && (base === undefined ? exercise.read(from) : fieldsOf(base)[EXERCISE]);
      return {
        [KIND]: placed(kinds, at).kind,
        ...(leads(at) && { [EXERCISE]: id }),
        ...fieldsOf(rest(at, id).read(from, base)),
      };
    },
  };
}

/**
 * Objects of several kinds. Each one points at that of the base that it comes from: mostly the one
 * behind the last that was pointed at, else another one by its place, or none.
 */
function severalCodec(shape: KindsShape, know: Knowledge, most?: number): Codec {
  const codec = kindCodec(shape, know);
  return {
    write: (out, value, base) => {
      const [items, known] = [itemsOf(value).map(fieldsOf), itemsOf(base).map(fieldsOf)];
      around(known.length).write(out, items.length);
      let next = 0;
      for (const one of items) {
        const exact = known.findIndex(
          ({ id }, at) => id === one["id"] && sameKind(known[at] ?? {}, one),
        );
        const at = exact >= 0 ? exact : known.findIndex((other) => sameKind(other, one));
        if (known.length > 0) out.flag(at >= 0 && at === next);
        if (known.length > 0 && at !== next) out.number(at + 1, 1);
        codec.write(out, one, known[at]);
        if (at >= 0) next = at + 1;
      }
    },
    read: (from, base) => {
      const known = itemsOf(base);
      let next = 0;
      const size = Number(around(known.length).read(from));
      const read = () => {
        const at = known.length === 0 ? -1 : from.flag() ? next : from.number(1) - 1;
        if (at >= 0) next = at + 1;
        return codec.read(from, at < 0 ? undefined : placed(known, at));
      };
      return readTimes(size, read, most);
    },
  };
}
