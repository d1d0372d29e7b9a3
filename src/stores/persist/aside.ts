import * as v from "valibot";
import type { Envelope } from "#stores/persist/envelope.ts";
import { decode } from "#stores/persist/envelope.ts";
import type { Aside, AsideReason } from "#stores/storageStatus.ts";

const PREFIX = "aside/";
const reasons = ["corrupt", "invalid", "newer", "refused", "late"] as const;
const DataSchema = v.object({ reason: v.picklist(reasons), text: v.string() });

/** What is kept of something that could not be used: its exact text. */
export interface AsideData {
  reason: AsideReason;
  text: string;
}

export function isAsideKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** `aside/<key>/<time>`, a moment later when that one is taken. */
export function asideKey(key: string, at: number, taken: (key: string) => boolean): string {
  let time = at;
  while (taken(`${PREFIX}${key}/${time}`)) time += 1;
  return `${PREFIX}${key}/${time}`;
}

export function asideData(envelope: Envelope | undefined): AsideData | undefined {
  if (!envelope || envelope.gone) return undefined;
  return v.is(DataSchema, envelope.data) ? envelope.data : undefined;
}

/** What a text says, apart from when it was written: the same thing is set aside once. */
export function contentOf(text: string): string {
  const envelope = decode(text);
  return envelope ? JSON.stringify([envelope.v, envelope.data]) : text;
}

/** The line for the status; nothing for a key that holds nothing set aside. */
export function asideOf(key: string, envelope: Envelope | undefined): Aside | undefined {
  const data = isAsideKey(key) ? asideData(envelope) : undefined;
  if (!data) return undefined;
  const end = key.lastIndexOf("/");
  const [of, at] = [key.slice(PREFIX.length, end), Number(key.slice(end + 1))];
  return { key, of, reason: data.reason, at };
}
