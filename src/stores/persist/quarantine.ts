import * as v from "valibot";
import type { Envelope } from "#stores/persist/envelope.ts";
import { decode } from "#stores/persist/envelope.ts";
import type { Quarantined, QuarantineReason } from "#stores/storageStatus.ts";

const PREFIX = "quarantine/";
const reasons = ["corrupt", "invalid", "newer", "refused", "late"] as const;
const DataSchema = v.object({ reason: v.picklist(reasons), text: v.string() });

/** What is kept of something that could not be used: its exact text. */
export interface QuarantineData {
  reason: QuarantineReason;
  text: string;
}

export function isQuarantineKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** `quarantine/<key>/<time>`, a moment later when that one is taken. */
export function quarantineKey(key: string, at: number, taken: (key: string) => boolean): string {
  let time = at;
  while (taken(`${PREFIX}${key}/${time}`)) time += 1;
  return `${PREFIX}${key}/${time}`;
}

export function quarantineData(envelope: Envelope | undefined): QuarantineData | undefined {
  if (!envelope || envelope.gone) return undefined;
  return v.is(DataSchema, envelope.data) ? envelope.data : undefined;
}

/** What a text says, apart from when it was written: the same thing is quarantined once. */
export function contentOf(text: string): string {
  const envelope = decode(text);
  return envelope ? JSON.stringify([envelope.v, envelope.data]) : text;
}

/** The line for the status; nothing for a key that holds nothing quarantined. */
export function quarantinedOf(
  key: string,
  envelope: Envelope | undefined,
): Quarantined | undefined {
  const data = isQuarantineKey(key) ? quarantineData(envelope) : undefined;
  if (!data) return undefined;
  const end = key.lastIndexOf("/");
  const [of, at] = [key.slice(PREFIX.length, end), Number(key.slice(end + 1))];
  return { key, of, reason: data.reason, at };
}
