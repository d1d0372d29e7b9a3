import type { Versioned } from "#domain/files/versioned.ts";
import type { AppStorage } from "#stores/persist/storageTypes.ts";
import { readRecord, writeRecord } from "#stores/persist/record.ts";

export interface Preference<T> {
  read(): T;
  write(value: T): void;
}

/** One small thing that the user chose, under `preferences/<name>`; `fallback` where nothing usable is saved. */
export function preference<T>(
  storage: AppStorage,
  name: string,
  kind: Versioned<T>,
  fallback: T,
): Preference<T> {
  const key = `preferences/${name}`;
  return {
    read() {
      const reading = readRecord(storage, key, kind);
      return "value" in reading ? reading.value : fallback;
    },
    write: (value) => writeRecord(storage, key, kind, value),
  };
}
