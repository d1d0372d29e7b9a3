/**
 * The pieces that the codec of a plan is made of. Each one writes a value and reads it back; with a
 * base that both sides know, what is equal to it costs one bit. What is read keeps to the limits of
 * the schema of a plan, or is `Unreadable`.
 */
import { Unreadable, type Reader, type Writer } from "./bits.ts";

export interface Codec<T> {
  write: (out: Writer, value: T, base?: T) => void;
  read: (from: Reader, base?: T) => T;
}

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new Unreadable();
  return value;
}

/** Whether two values of JSON say the same; a key without a value is no key. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = (value: object) => Object.entries(value).filter(([, held]) => held !== undefined);
  const others = new Map<string, unknown>(entries(other));
  const ones = entries(one);
  return ones.length === others.size && ones.every(([key, held]) => equal(held, others.get(key)));
}

/** Text of at most so many UTF-16 units, and of this form. */
export function textCodec(most: number, form?: RegExp): Codec<string> {
  return {
    write: (out, value) => out.text(value),
    read: (from) => {
      const value = from.text();
      within(value.length, 0, most);
      if (form && !from.blind && !form.test(value)) throw new Unreadable();
      return value;
    },
  };
}

/** A whole number between two bounds; `order` fits where most are below 2^order from the least. */
export function whole(least: number, most: number, order: number): Codec<number> {
  return {
    write: (out, value) => out.number(value - least, order),
    read: (from) => within(from.number(order) + least, least, most),
  };
}

/** One of a few words by its number, which never changes. */
export function oneOf<T extends string>(numbers: Record<T, number>, order: number): Codec<T> {
  const entries = Object.entries<number>(numbers);
  return {
    write: (out, value) => out.number(numbers[value], order),
    read: (from) => {
      const number = from.number(order);
      const found = entries.find(([, one]) => one === number);
      if (!found) throw new Unreadable();
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the record itself
      return found[0] as T;
    },
  };
}

export function optional<T>(codec: Codec<T>): Codec<T | undefined> {
  return {
    write: (out, value, base) => {
      out.flag(value !== undefined);
      if (value !== undefined) codec.write(out, value, base);
    },
    read: (from, base) => (from.flag() ? codec.read(from, base) : undefined),
  };
}

/** With a base: one bit where the value is equal to it. */
function based<T>(codec: Codec<T>): Codec<T> {
  return {
    write: (out, value, base) => {
      const same = equal(value, base);
      if (base !== undefined) out.flag(same);
      if (base === undefined || !same) codec.write(out, value, base);
    },
    read: (from, base) => (base !== undefined && from.flag() ? base : codec.read(from, base)),
  };
}

export function list<T>(codec: Codec<T>, most: number, order = 1): Codec<T[]> {
  const size = whole(0, most, order);
  return {
    write: (out, items) => {
      size.write(out, items.length);
      for (const item of items) codec.write(out, item);
    },
    read: (from) => Array.from({ length: size.read(from) }, () => codec.read(from)),
  };
}

/** The parts of an object in a fixed order; an absent one stays absent. */
export function fields<T extends object>(codecs: {
  [K in keyof Required<T>]: Codec<T[K]>;
}): Codec<T> {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of T
  const keys = Object.keys(codecs) as (keyof T)[];
  return {
    write: (out, value, base) => {
      for (const key of keys) based(codecs[key]).write(out, value[key], base?.[key]);
    },
    read: (from, base) => {
      const value: Partial<T> = {};
      for (const key of keys) {
        const part = based(codecs[key]).read(from, base?.[key]);
        if (part !== undefined) value[key] = part;
      }
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- every key was read
      return value as T;
    },
  };
}
