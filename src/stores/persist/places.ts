import type { RecordStore } from "#stores/persist/storageTypes.ts";
import type { ReplicaStore } from "#stores/persist/replicaQueue.ts";
import {
  localKeys,
  onLocalChange,
  readLocal,
  removeLocal,
  writeLocal,
} from "#platform/localStore.ts";
import { readReplica, writeReplica } from "#platform/replica.ts";

/** Other apps may live on the same address. */
const NAMESPACE = "al-doende/";

/** The record: everything in `localStorage` under our name. */
export const browserRecord: RecordStore = {
  read() {
    const keys = localKeys(NAMESPACE);
    if ("problem" in keys) return keys;
    const value = new Map<string, string>();
    for (const key of keys.value) {
      const text = readLocal(key);
      if ("problem" in text) return text;
      if (text.value !== undefined) value.set(key.slice(NAMESPACE.length), text.value);
    }
    return { value };
  },
  write: (key, text) => writeLocal(NAMESPACE + key, text),
  remove: (key) => removeLocal(NAMESPACE + key),
};

/** The second copy; the same keys and the same texts. */
export const browserReplica: ReplicaStore = {
  async read() {
    const all = await readReplica();
    const ours = [...all].filter(([key]) => key.startsWith(NAMESPACE));
    return new Map(ours.map(([key, text]) => [key.slice(NAMESPACE.length), text]));
  },
  write: (changes) => writeReplica(changes.map(([key, text]) => [NAMESPACE + key, text])),
};

/** Tells what another window saved. */
export function onForeignWrite(callback: (key: string, text: string) => void): void {
  onLocalChange((key, text) => {
    if (key.startsWith(NAMESPACE)) callback(key.slice(NAMESPACE.length), text);
  });
}
