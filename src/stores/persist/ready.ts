import { storage } from "./app.ts";
import { useStorageStatus } from "./storageStatus.ts";

let opening: Promise<void> | undefined;

/** Opens the storage to storage once; resolves when saved things can be read. */
export function storageReady(): Promise<void> {
  opening ??= storage.open();
  return opening;
}

/** Whether the second copy has not answered yet: what is not found is then not missing. */
export const isAwaited = (): boolean => useStorageStatus.getState().waiting;

/** How far a list of saved things is; awaited: there may be more of them in the second copy. */
export type ListStatus = "loading" | "awaited" | "ready";

export const listStatus = (): ListStatus => (isAwaited() ? "awaited" : "ready");

/** Reads when saved things can be read, and again when the second copy only answers after that. */
export async function whenStored(read: () => void): Promise<void> {
  await storageReady();
  read();
  if (!isAwaited()) return;
  const stop = useStorageStatus.subscribe(({ waiting }) => {
    if (waiting) return;
    stop();
    read();
  });
}
