import { onLocalChange, readAllLocal, removeLocal, writeLocal } from "#platform/localStore.ts";
import { readReplica, writeReplica } from "#platform/replica.ts";
import type { RecordStore, ReplicaStore } from "#stores/persist/storageTypes.ts";

/** Other apps may live on the same address. */
const NAMESPACE = "al-doende/";

/** The record: everything in `localStorage` under our name. */
export const browserRecord: RecordStore = {
  read: () => readAllLocal(NAMESPACE),
  write: (key, text) => writeLocal(NAMESPACE + key, text),
  remove: (key) => removeLocal(NAMESPACE + key),
};

/** The second copy; the same keys and the same texts. */
export const browserReplica: ReplicaStore = {
  read: () => readReplica(NAMESPACE),
  write: (changes) => writeReplica(changes.map(([key, text]) => [NAMESPACE + key, text])),
};

/** Tells what another window saved. */
export function onForeignWrite(callback: (key: string, text: string) => void): void {
  onLocalChange((key, text) => {
    if (key.startsWith(NAMESPACE)) callback(key.slice(NAMESPACE.length), text);
  });
}
