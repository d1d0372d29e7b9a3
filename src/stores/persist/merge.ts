import type { Envelope } from "#stores/persist/envelope.ts";
import { decode, isNewer } from "#stores/persist/envelope.ts";

/** A removed key is forgotten after a day, when both places surely know of it. */
const KEEP_TOMBSTONE = 86_400_000;

/** One key as it was found: an envelope, or nothing when its text cannot be read. */
export interface Found {
  text: string;
  envelope: Envelope | undefined;
}

export interface Merged {
  found: Map<string, Found>;
  /** Keys of which a place has less than the best there is. */
  healRecord: string[];
  healReplica: string[];
  /** Unreadable texts that healing would overwrite, or that have no better copy. */
  corrupt: { key: string; text: string }[];
  /** Removed keys that both places may forget. */
  forget: string[];
}

function look(text: string | undefined): Found | undefined {
  return text === undefined ? undefined : { text, envelope: decode(text) };
}

function best(record: Found | undefined, replica: Found | undefined): Found | undefined {
  if (!record?.envelope) return replica?.envelope ? replica : (record ?? replica);
  if (!replica?.envelope) return record;
  return isNewer(replica.envelope, record.envelope) ? replica : record;
}

/** The newer of two places, key by key, and what each of them misses. Reads, and changes nothing. */
export function merge(
  record: ReadonlyMap<string, string>,
  replica: ReadonlyMap<string, string>,
  now: number,
): Merged {
  const merged: Merged = {
    found: new Map(),
    healRecord: [],
    healReplica: [],
    corrupt: [],
    forget: [],
  };
  for (const key of new Set([...record.keys(), ...replica.keys()])) {
    const here = look(record.get(key));
    const there = here && record.get(key) === replica.get(key) ? here : look(replica.get(key));
    const winner = best(here, there);
    if (!winner) continue;
    const old = winner.envelope?.gone === true && now - winner.envelope.at > KEEP_TOMBSTONE;
    if (old && here === there) {
      merged.forget.push(key);
      continue;
    }
    merged.found.set(key, winner);
    for (const copy of new Set([here, there])) {
      if (copy && !copy.envelope) merged.corrupt.push({ key, text: copy.text });
    }
    if (!winner.envelope) continue;
    if (here?.text !== winner.text) merged.healRecord.push(key);
    if (there?.text !== winner.text) merged.healReplica.push(key);
  }
  return merged;
}
