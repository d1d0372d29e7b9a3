import type { Cue, Form } from "#content/parts.ts";
import { Unreadable } from "./bits.ts";
import { fields, oneOf, textCodec, whole, type Codec } from "./codec.ts";
import { clockMinutes, clockOf } from "#domain/plan/clock.ts";

/** An id of the kit or of a step. */
export const id = textCodec(60, /^[a-z0-9]+(-[a-z0-9]+)*$/u);
/** An id of a plan may be anything. */
export const anyId = textCodec(60, /./u);

/** An id that both sides know by its number, or else in full. */
export function oneOfIds(known: readonly string[], inFull: Codec<string> = id): Codec<string> {
  const width = Math.ceil(Math.log2(known.length + 1));
  return {
    write: (out, value) => {
      const number = known.indexOf(value) + 1;
      out.bits(number, width);
      if (number === 0) inFull.write(out, value);
    },
    read: (from) => {
      const number = from.bits(width);
      if (number === 0) return inFull.read(from);
      const found = known[number - 1];
      if (found === undefined) throw new Unreadable();
      return found;
    },
  };
}

/** "break", "break-2", or another id in full. */
export function nameOrId(name: string): Codec<string> {
  return {
    write: (out, value) => {
      out.flag(value === name);
      if (value === name) return;
      const number = value.startsWith(`${name}-`) ? Number(value.slice(name.length + 1)) : 0;
      const counted = number >= 2 && number <= 999 && value === `${name}-${number}`;
      out.flag(counted);
      if (counted) out.number(number - 2, 1);
      else id.write(out, value);
    },
    read: (from) => {
      if (from.flag()) return name;
      return from.flag() ? `${name}-${from.number(1) + 2}` : id.read(from);
    },
  };
}

/** "09:05" as a number of minutes. */
export const clock: Codec<string> = {
  write: (out, value) => out.bits(clockMinutes(value) ?? 0, 11),
  read: (from) => {
    const minutes = from.bits(11);
    if (minutes >= 1440) throw new Unreadable();
    return clockOf(minutes);
  },
};

const FIRST_YEAR = 2026;
const ordinal = whole(0, 19_998, 1);

/** "2027-03-05" as three numbers, the year counted from the first one of the app. */
export const day: Codec<string> = {
  write: (out, value) => {
    const [year, month, date] = value.split("-").map(Number);
    const off = (year ?? 0) - FIRST_YEAR;
    ordinal.write(out, off >= 0 ? 2 * off : -2 * off - 1);
    out.bits((month ?? 1) - 1, 4);
    out.bits((date ?? 1) - 1, 5);
  },
  read: (from) => {
    const sign = ordinal.read(from);
    const year = FIRST_YEAR + (sign % 2 === 0 ? sign / 2 : -(sign + 1) / 2);
    const month = from.bits(4) + 1;
    const date = from.bits(5) + 1;
    if (year < 0 || year > 9999 || month > 12 || date > 31) throw new Unreadable();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
  },
};

const numeral = textCodec(30, /^-?\d+(\.\d+)?(e[+-]\d+)?$/u);

/** A cell of a table: nothing, a small whole number, or any number in digits. */
export const numberOrNone: Codec<number | null> = {
  write: (out, value) => {
    out.flag(value === null);
    if (value === null) return;
    const small = Number.isInteger(value) && value >= 0 && value < 2 ** 24 && !Object.is(value, -0);
    out.flag(small);
    if (small) out.number(value, 5);
    else numeral.write(out, Object.is(value, -0) ? "-0" : String(value));
  },
  read: (from) => {
    if (from.flag()) return null;
    if (from.flag()) return from.number(5);
    const value = Number(numeral.read(from));
    if (!Number.isFinite(value)) throw new Unreadable();
    return value;
  },
};

export const form = oneOf<Form>({ solo: 0, pairs: 1, groups: 2, split: 3, plenary: 4 }, 2);

export const cue = fields<Cue>({
  kind: oneOf({ do: 0, say: 1 }, 0),
  when: oneOf({ start: 0, silent: 1, close: 2 }, 0),
  text: textCodec(240),
});
