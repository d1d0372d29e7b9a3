import * as v from "valibot";
import type { Migrated } from "#stores/migrations/migrate.ts";
import type { Door } from "#stores/persist/doorTypes.ts";

/** What stands under a kind of key: its version of today, its shape, and how to get there. */
export interface Kind<T> {
  version: number;
  schema: v.GenericSchema<unknown, T>;
  migrate: (version: number, data: unknown) => Migrated;
  /** A quicker check than the schema's, for what is written often. */
  isValid?: (value: T) => boolean;
}

export type Reading<T> = { value: T } | { error: "missing" | "newer" | "invalid" };

/** Reads, migrates and checks; what does not pass is set aside and stays where it is. */
export function readRecord<T>(door: Door, key: string, kind: Kind<T>): Reading<T> {
  const stored = door.get(key);
  if (!stored) return { error: "missing" };
  const migrated = kind.migrate(stored.version, stored.data);
  const error = "error" in migrated ? migrated.error : "invalid";
  if ("data" in migrated) {
    const parsed = v.safeParse(kind.schema, migrated.data);
    if (parsed.success) return { value: parsed.output };
  }
  door.setAside(key, error);
  return { error };
}

/** Writes at the version of today; the door checks it against the schema before it is saved. */
export function writeRecord<T>(door: Door, key: string, kind: Kind<T>, value: T): void {
  door.write(key, kind.version, value, () =>
    kind.isValid ? kind.isValid(value) : v.is(kind.schema, value),
  );
}
