import * as v from "valibot";

import { decode, type Envelope } from "#stores/persist/envelope.ts";
import type { Entry } from "#stores/persist/storageTypes.ts";
import type { Quarantined, QuarantineReason } from "./storageStatus.ts";

const PREFIX = "quarantine/";
const reasons = ["corrupt", "invalid", "newer", "refused", "late"] as const;
const DataSchema = v.object({ reason: v.picklist(reasons), text: v.string() });

export function isQuarantineKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** `quarantine/<key>/<time>`, a moment later when that one is taken. */
function quarantineKey(key: string, at: number, taken: (key: string) => boolean): string {
  const copy = `${PREFIX}${key}/${at}`;
  return taken(copy) ? quarantineKey(key, at + 1, taken) : copy;
}

/** What a text says, apart from when it was written: the same thing is quarantined once. */
function contentOf(text: string): string {
  const envelope = decode(text);
  return envelope ? JSON.stringify([envelope.v, envelope.data]) : text;
}

/** What stands under a key of the quarantine, with its exact text; nothing for another key. */
function quarantinedOf(
  key: string,
  envelope: Envelope | undefined,
): { line: Quarantined; text: string } | undefined {
  const data = envelope?.data;
  if (!isQuarantineKey(key) || envelope?.gone || !v.is(DataSchema, data)) return undefined;
  const end = key.lastIndexOf("/");
  const [of, at] = [key.slice(PREFIX.length, end), Number(key.slice(end + 1))];
  return { line: { key, of, reason: data.reason, at }, text: data.text };
}

/**
 * What could not be used, among the entries of storage: its exact text, under a key of its own. `keep` saves a copy.
 */
export function createQuarantine(
  entries: ReadonlyMap<string, Entry>,
  now: () => number,
  keep: (copy: string, data: v.InferOutput<typeof DataSchema>) => void,
) {
  /** Keys that may not be written over until their copy is safe, with the key of that copy. */
  const waitsFor = new Map<string, string>();
  /** Where the last thing is kept that a key refused: only the last one counts. */
  const refusals = new Map<string, string>();
  const found = (copy: string) => quarantinedOf(copy, entries.get(copy)?.envelope);
  const all = () => [...entries.keys()].flatMap((key) => found(key) ?? []);
  return {
    lines: () => all().map(({ line }) => line),
    textOf: (copy: string) => found(copy)?.text,
    /** Of what a copy was made, when that stands there unchanged and is of no use. */
    originalOf(copy: string): string | undefined {
      const { line, text = "" } = found(copy) ?? {};
      if (line?.reason !== "corrupt" && line?.reason !== "invalid") return undefined;
      return contentOf(entries.get(line.of)?.text ?? "") === contentOf(text) ? line.of : undefined;
    },
    /** Keeps a text, once, before anything may overwrite it. */
    add(key: string, reason: QuarantineReason, text: string): void {
      if (isQuarantineKey(key)) return;
      const content = contentOf(text);
      if (all().some((kept) => kept.line.of === key && contentOf(kept.text) === content)) return;
      const again = reason === "refused" ? refusals.get(key) : undefined;
      const copy = again ?? quarantineKey(key, now(), (name) => entries.has(name));
      // What is refused was never written, so nothing has to wait.
      (reason === "refused" ? refusals : waitsFor).set(key, copy);
      keep(copy, { reason, text });
    },
    waits: (key: string) => waitsFor.has(key),
    /** A copy is safe; whether something waited for that. */
    release(copy: string): boolean {
      const waiting = [...waitsFor].filter(([, one]) => one === copy);
      for (const [key] of waiting) waitsFor.delete(key);
      return waiting.length > 0;
    },
    releaseAll: () => waitsFor.clear(),
  };
}
