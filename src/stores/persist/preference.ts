import type * as v from "valibot";
import type { Migrated } from "#stores/migrations/migrate.ts";
import type { Door } from "#stores/persist/doorTypes.ts";
import type { Kind } from "#stores/persist/record.ts";
import { readRecord, writeRecord } from "#stores/persist/record.ts";

export interface PreferenceOptions<T> {
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** What holds where nothing (or nothing usable) was saved. */
  fallback: T;
  /** From an older version; without it an older value is set aside. */
  migrate?: (version: number, data: unknown) => unknown;
}

export interface Preference<T> {
  read(): T;
  write(value: T): void;
}

/** One small thing that the user chose, under `preferences/<name>`. */
export function preference<T>(
  door: Door,
  name: string,
  { version, schema, fallback, migrate }: PreferenceOptions<T>,
): Preference<T> {
  const key = `preferences/${name}`;
  const kind: Kind<T> = {
    version,
    schema,
    migrate(from, data): Migrated {
      if (from > version) return { error: "newer" };
      if (from === version) return { data };
      return migrate ? { data: migrate(from, data) } : { error: "invalid" };
    },
  };
  return {
    read() {
      const reading = readRecord(door, key, kind);
      return "value" in reading ? reading.value : fallback;
    },
    write: (value) => writeRecord(door, key, kind, value),
  };
}
