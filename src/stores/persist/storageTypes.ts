import type { LocalAnswer, LocalProblem } from "#platform/localStore.ts";
import type { ReplicaChange } from "#platform/replica.ts";
import type { Envelope } from "#stores/persist/envelope.ts";
import type { Later } from "#stores/persist/within.ts";
import type { StorageStatus } from "./storageStatus.ts";

/** Read whole at the start, written at once. Never throws. */
export interface RecordStore {
  read(): LocalAnswer<Map<string, string>>;
  write(key: string, text: string): LocalProblem | undefined;
  remove(key: string): LocalProblem | undefined;
}

/** Slower, but what it says it has survives a kill. */
export interface ReplicaStore {
  read(): Promise<Map<string, string>>;
  /** All or none; resolves when it is on the disk. */
  write(changes: readonly ReplicaChange[]): Promise<void>;
}

/** What storage stands on; a test gives its own. */
export interface StorageDeps {
  record: RecordStore;
  replica: ReplicaStore;
  now: () => number;
  later: Later;
  report: (status: StorageStatus) => void;
  /** Calls back when the page goes out of sight. */
  onHide?: (callback: () => void) => void;
  isHidden?: () => boolean;
  /** Calls back with what another window wrote. */
  onForeign?: (callback: (key: string, text: string) => void) => void;
}

/** One key as storage holds it. */
export interface Entry {
  /** Nothing when what was found cannot be read. */
  envelope: Envelope | undefined;
  /** What was last found or offered to the places; nothing when it is to leave no trace there. */
  text: string | undefined;
  /** As it was found; the same object for as long as nothing was written here. */
  base: Envelope | undefined;
  valid?: ((data: unknown) => boolean) | undefined;
}
