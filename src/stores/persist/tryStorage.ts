import type { Door, Local } from "#stores/persist/doorTypes.ts";
import { decode } from "#stores/persist/envelope.ts";
import type { Mirror } from "#stores/persist/mirrorQueue.ts";
import type { Later } from "#stores/persist/schedule.ts";
import type { StorageState } from "#stores/storageStatus.ts";

/** How saving goes when it was really tried. */
export type StorageFinding = StorageState | "noSecondCopy";

/** What a try works on; a test gives its own. */
export interface TriedPlaces {
  door: Door;
  local: Pick<Local, "read">;
  mirror: Pick<Mirror, "read">;
  now: () => number;
  later: Later;
  /** What the door says of itself. */
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

/** Writes through the door as saving a note does, reads back from both places, and clears it away. */
export async function tryStorage(places: TriedPlaces): Promise<StorageFinding> {
  const at = places.now();
  places.door.write(KEY, 1, { at, load: LOAD });
  await places.door.settle();
  const local = places.local.read();
  const copy = await new Promise<ReadonlyMap<string, string> | undefined>((resolve) => {
    const silent = () => resolve(undefined);
    const cancel = places.later(silent, PATIENCE);
    places.mirror.read().then(resolve, silent).finally(cancel).catch(silent);
  });
  const state = places.state();
  places.door.remove(KEY);
  await places.door.settle();
  const second = holds(copy, at);
  if ("value" in local && holds(local.value, at)) return second ? "ok" : "noSecondCopy";
  if (!second) return "memory";
  return state === "full" ? "full" : "forbidden";
}
