import { now } from "#platform/clock.ts";
import { readLocal, removeLocal, writeLocal } from "#platform/localStore.ts";
import { useStorageStatus, type StorageState } from "./storageStatus.ts";

const KEY = "al-doende/check";

/**
 * Writes something small and reads it back, as saving a note does. Answers how saving goes, with
 * what the door knows of its two places.
 */
export function checkStorage(): StorageState | "noSecondCopy" {
  const { state, secondCopy } = useStorageStatus.getState();
  const mark = String(now());
  const problem = writeLocal(KEY, mark);
  const back = readLocal(KEY);
  removeLocal(KEY);
  if (problem) return secondCopy ? problem : "memory";
  if (!("value" in back) || back.value !== mark) return secondCopy ? "forbidden" : "memory";
  if (state !== "ok") return state;
  return secondCopy ? "ok" : "noSecondCopy";
}
