import { create } from "zustand";

/**
 * ok: saved. full, forbidden: localStorage does not take it, the second copy does.
 * memory: no place takes it, it is gone when the window closes.
 */
export type StorageState = "ok" | "full" | "forbidden" | "memory";

/**
 * corrupt: no readable text. invalid: not what it should be. newer: made by a newer app.
 * refused: the app itself wanted to save something wrong. late: a newer copy came in after this one was changed.
 */
export type QuarantineReason = "corrupt" | "invalid" | "newer" | "refused" | "late";

/** Something that was quarantined; `storage.quarantinedText(key)` gives its exact text for a download. */
export interface Quarantined {
  /** Under which key it is kept. */
  key: string;
  /** Which key it was found under. */
  of: string;
  reason: QuarantineReason;
  /** When it was quarantined, milliseconds since the epoch. */
  at: number;
}

export interface StorageStatus {
  state: StorageState;
  /** Whether the second copy works: without it a killed browser can lose the last minute. */
  secondCopy: boolean;
  /** The second copy has not answered yet: what is not found may still be there. */
  waiting: boolean;
  quarantined: Quarantined[];
}

/** How saving goes; only the storage writes it. */
export const useStorageStatus = create<StorageStatus>()(() => ({
  state: "ok",
  secondCopy: true,
  waiting: false,
  quarantined: [],
}));
