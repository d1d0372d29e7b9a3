import * as v from "valibot";

import type { Versioned } from "#domain/files/versioned.ts";
import type { AppStorage } from "#stores/persist/storage.ts";

/** What stands under a kind of key. */
export interface Kind<T> extends Versioned<T> {
  /** A quicker check than the schema's, for what is written often. */
  isValid?: (value: T) => boolean;
}

export type Reading<T> = { value: T } | { error: "missing" | "newer" | "invalid" };

/** Reads and checks; what does not pass is quarantined and stays where it is. */
export function readStored<T>(storage: AppStorage, key: string, kind: Kind<T>): Reading<T> {
  const stored = storage.get(key);
  if (!stored) return { error: "missing" };
  const reading = kind.read(stored.version, stored.data);
  if ("error" in reading) storage.quarantine(key, reading.error);
  return reading;
}

/** Writes at the version of today; it is checked against the schema before it is saved. */
export function writeStored<T>(storage: AppStorage, key: string, kind: Kind<T>, value: T): void {
  storage.write(key, kind.version, value, () =>
    kind.isValid ? kind.isValid(value) : v.is(kind.schema, value),
  );
}

/** One small thing that the user chose; `fallback` where nothing usable is saved. */
export function preference<T>(storage: AppStorage, name: string, kind: Versioned<T>, fallback: T) {
  const key = `preferences/${name}`;
  return {
    read(): T {
      const reading = readStored(storage, key, kind);
      return "value" in reading ? reading.value : fallback;
    },
    write: (value: T) => writeStored(storage, key, kind, value),
  };
}
