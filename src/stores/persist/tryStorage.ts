import type { AppStorage, RecordStore } from "#stores/persist/storageTypes.ts";
import { decode } from "#stores/persist/envelope.ts";
import type { ReplicaStore } from "#stores/persist/replicaQueue.ts";
import type { Later } from "#stores/persist/schedule.ts";
import type { StorageState } from "#stores/storageStatus.ts";

/** How saving goes when it was really tried. */
export type StorageFinding = StorageState | "noSecondCopy";

/** What a try works on; a test gives its own. */
export interface TriedPlaces {
  storage: AppStorage;
  record: Pick<RecordStore, "read">;
  replica: Pick<ReplicaStore, "read">;
  now: () => number;
  later: Later;
  /** What the storage says of itself. */
  state: () => StorageState;
}

const KEY = "check";
/** About what the notes of half a day take: storage with less room than that counts as full. */
const LOAD = "x".repeat(20_000);
/** A second copy that says nothing for so long does not work. */
const PATIENCE = 3000;

function holds(place: ReadonlyMap<string, string> | undefined, at: number): boolean {
  const data = decode(place?.get(KEY) ?? "")?.data;
  if (typeof data !== "object" || data === null || !("at" in data)) return false;
  // Another window may have tried at the same moment.
  return typeof data.at === "number" && data.at >= at;
}

/** Writes through the storage as saving a note does, reads back from both places, and clears it away. */
export async function tryStorage(places: TriedPlaces): Promise<StorageFinding> {
  const at = places.now();
  places.storage.write(KEY, 1, { at, load: LOAD });
  await places.storage.settle();
  const local = places.record.read();
  const copy = await new Promise<ReadonlyMap<string, string> | undefined>((resolve) => {
    const silent = () => resolve(undefined);
    const cancel = places.later(silent, PATIENCE);
    places.replica.read().then(resolve, silent).finally(cancel).catch(silent);
  });
  const state = places.state();
  places.storage.remove(KEY);
  await places.storage.settle();
  const second = holds(copy, at);
  if ("value" in local && holds(local.value, at)) return second ? "ok" : "noSecondCopy";
  if (!second) return "memory";
  return state === "full" ? "full" : "forbidden";
}
