import type { Envelope } from "#stores/persist/envelope.ts";
import type { ReplicaStore } from "#stores/persist/replicaQueue.ts";
import type { Later } from "#stores/persist/schedule.ts";
import type { QuarantineReason, StorageStatus } from "#stores/storageStatus.ts";

export type RecordFault = "full" | "forbidden";

/** The first place: read whole at the start, written at once. Never throws. */
export interface RecordStore {
  read(): { value: Map<string, string> } | { problem: RecordFault };
  write(key: string, text: string): RecordFault | undefined;
  remove(key: string): RecordFault | undefined;
}

/** What the storage stands on; a test gives its own. */
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

export interface Stored {
  version: number;
  data: unknown;
}

/** One key as the storage holds it. */
export interface Entry {
  /** Nothing when what was found cannot be read. */
  envelope: Envelope | undefined;
  /** The text that was last found or offered to the places. */
  saved: string | undefined;
  /** As it was found; the same object for as long as nothing was written here. */
  base: Envelope | undefined;
  valid?: ((data: unknown) => boolean) | undefined;
}

/** The one storage to everything that is saved. Keys come without the namespace. */
export interface AppStorage {
  /**
   * Reads both places; may be called more than once. Nothing else works before it is done. A second place
   * that is slow is taken in when it answers, and `StorageStatus.waiting` says so until then.
   */
  open(): Promise<void>;
  get(key: string): Stored | undefined;
  /** Saves within half a second. Data that `valid` refuses never replaces what stands there. */
  write(key: string, version: number, data: unknown, valid?: (data: unknown) => boolean): void;
  remove(key: string): void;
  /** Removes everything, also what was quarantined; true when both places have forgotten it. */
  wipe(): Promise<boolean>;
  /** Keys that stand there, also those of which the text cannot be read. */
  keys(prefix: string): string[];
  /** Saves now. */
  flush(): void;
  /** Saves now and waits for the replica; false when no place took it. */
  settle(): Promise<boolean>;
  /** Keeps the exact text of something that cannot be used, before anything may overwrite it. */
  quarantine(key: string, reason: QuarantineReason): void;
  /** The exact text of something that was quarantined. */
  quarantinedText(quarantineKey: string): string | undefined;
  /** Drops what was quarantined, and the useless original with it; for after the download. */
  dismiss(quarantineKey: string): void;
}
