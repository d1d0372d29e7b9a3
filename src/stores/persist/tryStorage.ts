import { decode } from "#stores/persist/envelope.ts";
import type { AppStorage } from "#stores/persist/storage.ts";
import type { StorageDeps } from "#stores/persist/storageTypes.ts";
import { within } from "#stores/persist/within.ts";
import type { StorageState } from "./storageStatus.ts";

/** How saving goes when it was really tried. */
export type StorageFinding = StorageState | "noSecondCopy";

/** What a try works on; a test gives its own. */
export interface TriedPlaces extends Pick<StorageDeps, "now" | "later"> {
  storage: AppStorage;
  record: Pick<StorageDeps["record"], "read">;
  replica: Pick<StorageDeps["replica"], "read">;
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

/** Writes as saving a note does, reads back from both places, and clears it away. */
export async function tryStorage(places: TriedPlaces): Promise<StorageFinding> {
  const at = places.now();
  places.storage.write(KEY, 1, { at, load: LOAD });
  const state = await places.storage.settle();
  const record = places.record.read();
  const copy = await within(places.replica.read(), PATIENCE, places.later);
  places.storage.remove(KEY);
  await places.storage.settle();
  const second = holds(copy, at);
  if ("value" in record && holds(record.value, at)) return second ? "ok" : "noSecondCopy";
  if (!second) return "memory";
  return state === "full" ? "full" : "forbidden";
}
