import { promisifyRequest } from "idb-keyval";

const DATABASE = "al-doende";
const STORE = "records";

/** A key with its text, or with nothing to remove it. */
export type ReplicaChange = readonly [key: string, text: string | undefined];

let connection: Promise<IDBDatabase> | undefined;

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
  return promisifyRequest(request).then((database) => {
    const forget = () => {
      connection = undefined;
    };
    // Safari closes idle connections; a newer version of the app may ask us to let go.
    database.addEventListener("close", forget);
    database.addEventListener("versionchange", () => {
      forget();
      database.close();
    });
    return database;
  });
}

async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  // idb-keyval's own createStore has no place for this option, and without it a write is
  // acknowledged before it is on the disk.
  const start = (database: IDBDatabase) =>
    database.transaction(STORE, mode, { durability: "strict" });
  let transaction: IDBTransaction;
  try {
    connection ??= connect();
    transaction = start(await connection);
  } catch {
    // A connection that was closed behind our back: once more with a new one.
    connection = connect();
    try {
      transaction = start(await connection);
    } catch (error) {
      connection = undefined;
      throw error;
    }
  }
  return work(transaction.objectStore(STORE), transaction);
}

/** Everything under keys that start with `prefix`, by the rest of the key; rejects where the browser has or gives no place. */
export async function readReplica(prefix: string): Promise<Map<string, string>> {
  return transact("readonly", async (store) => {
    const [keys, texts] = await Promise.all([
      promisifyRequest(store.getAllKeys()),
      promisifyRequest<unknown[]>(store.getAll()),
    ]);
    const found = new Map<string, string>();
    for (const [index, key] of keys.entries()) {
      const text = texts[index];
      if (typeof key !== "string" || typeof text !== "string" || !key.startsWith(prefix)) continue;
      found.set(key.slice(prefix.length), text);
    }
    return found;
  });
}

/** All changes or none; resolves when they are on the disk. */
export async function writeReplica(changes: readonly ReplicaChange[]): Promise<void> {
  await transact("readwrite", async (store, transaction) => {
    for (const [key, text] of changes) {
      if (text === undefined) store.delete(key);
      else store.put(text, key);
    }
    const landed = promisifyRequest(transaction);
    // A page that goes away takes a transaction along that still waits for its requests; one that was
    // told to commit is the browser's own business from here on.
    transaction.commit();
    await landed;
  });
}
