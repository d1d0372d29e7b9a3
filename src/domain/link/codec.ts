/** The pieces that a plan is written with. Each one writes a value and reads it back. */
import { clockMinutes, clockOf } from "#domain/timer/clock.ts";

import { Unreadable, type Reader, type Writer } from "./bits.ts";

/** It writes what keeps to a schema; what it reads does too, or is `Unreadable`. */
export interface Codec {
  write: (out: Writer, value: unknown, base?: unknown) => void;
  read: (from: Reader, base?: unknown) => unknown;
}

/** Text of so many UTF-16 units. */
export function textCodec(least = 0, most = Infinity, form?: RegExp): Codec {
  return {
    write: (out, value) => out.text(String(value)),
    read: (from) => {
      const value = from.text();
      const fits = value.length >= least && value.length <= most && (form?.test(value) ?? true);
      if (!fits && !from.blind) throw new Unreadable();
      return value;
    },
  };
}

/** An id of the kit or of a step, in full. */
export const fullId = textCodec(1, 60, /^[a-z0-9]+(-[a-z0-9]+)*$/u);

function within(value: number, least: number, most: number): number {
  if (!(value >= least && value <= most)) throw new Unreadable();
  return value;
}

export const flagCodec: Codec = {
  write: (out, value) => out.flag(value === true),
  read: (from) => from.flag(),
};

/** A whole number; the smaller ones are likelier, and take half of the bits that the largest does. */
export function whole(least: number, most: number): Codec {
  const order = Math.max(0, Math.floor(Math.log2(most - least) / 2) - 1);
  return {
    write: (out, value) => out.number(Number(value) - least, order),
    read: (from) => within(from.number(order) + least, least, most),
  };
}

/** What stands at a place that was read. */
export function placed<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Unreadable();
  return found;
}

/** One of a list by its place: what the list gets more stands last. */
export function oneOf(list: readonly unknown[]): Codec {
  return {
    write: (out, value) => out.number(list.indexOf(value), 1),
    read: (from) => placed(list, from.number(1)),
  };
}

/** An id that both sides know by its number, or else in full. */
export function idOf(known: readonly string[]): Codec {
  const width = Math.ceil(Math.log2(known.length + 1));
  return {
    write: (out, value) => {
      const number = known.indexOf(String(value)) + 1;
      out.bits(number, width);
      if (number === 0) fullId.write(out, value);
    },
    read: (from) => {
      const number = from.bits(width);
      return number === 0 ? fullId.read(from) : placed(known, number - 1);
    },
  };
}

const MOST_NUMBER = 99;

/** "break", "break-2", or another id in full. */
export function nameOrId(name: string): Codec {
  const numbered = (number: number) => (number === 0 ? name : `${name}-${number}`);
  return {
    write: (out, value) => {
      const number = value === name ? 0 : Number(String(value).slice(name.length + 1));
      const isNamed = number >= 0 && number <= MOST_NUMBER && numbered(number) === value;
      out.flag(isNamed);
      if (isNamed) out.number(number, 1);
      else fullId.write(out, value);
    },
    read: (from) =>
      from.flag() ? numbered(within(from.number(1), 0, MOST_NUMBER)) : fullId.read(from),
  };
}

/** "09:05" as a number of minutes. */
export const clock: Codec = {
  write: (out, value) => out.bits(clockMinutes(String(value)) ?? 0, 11),
  read: (from) => clockOf(within(from.bits(11), 0, 1439)),
};

/** Numbers around 0: 0, 1, -1, 2, -2 and so on. */
const signed = (value: number) => (value > 0 ? 2 * value - 1 : -2 * value);
const unsigned = (number: number) => (number % 2 === 0 ? -number / 2 : (number + 1) / 2);

/** A whole number that mostly lies close to `near`. */
export function around(near: number, least = 0, most = Infinity): Codec {
  return {
    write: (out, value) => out.number(signed(Number(value) - near), 0),
    read: (from) => within(near + unsigned(from.number(0)), least, most),
  };
}

const FIRST_YEAR = 2026;
const pad = (part: number, size: number) => String(part).padStart(size, "0");

/** "2027-03-05" as three numbers, the year counted from the first one of the app. */
export const day: Codec = {
  write: (out, value) => {
    const [year = 0, month = 1, date = 1] = String(value).split("-").map(Number);
    out.number(signed(year - FIRST_YEAR), 1);
    out.bits(month, 4);
    out.bits(date, 5);
  },
  read: (from) => {
    const year = within(FIRST_YEAR + unsigned(from.number(1)), 0, 9999);
    const [month, date] = [within(from.bits(4), 1, 12), within(from.bits(5), 1, 31)];
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  },
};

const isSmall = (value: number) =>
  Number.isInteger(value) && value >= 0 && value < 2 ** 24 && !Object.is(value, -0);

/** Any number: a small whole one as such, another one in digits. */
export const decimal: Codec = {
  write: (out, value) => {
    const number = Number(value);
    out.flag(isSmall(number));
    if (isSmall(number)) out.number(number, 5);
    else out.text(Object.is(number, -0) ? "-0" : String(number));
  },
  read: (from) =>
    within(from.flag() ? from.number(5) : Number(from.text()), -Number.MAX_VALUE, Number.MAX_VALUE),
};

/** Some of a row of places, each as how much further it stands than the last one; 0 ends them. */
export function writePlaces(
  out: Writer,
  places: readonly number[],
  write: (at: number) => void,
): void {
  let last = -1;
  for (const at of places) {
    out.number(at - last, 0);
    write(at);
    last = at;
  }
  out.number(0, 0);
}

export function readPlaces(from: Reader, read: (at: number) => void): void {
  let at = -1;
  for (let further = from.number(0); further > 0; further = from.number(0)) {
    at += further;
    read(at);
  }
}
