import type { ReplicaChange } from "#platform/replica.ts";
import type { StorageDeps } from "#stores/persist/storageTypes.ts";
import { within } from "#stores/persist/within.ts";

/** A write that takes longer than this has failed. */
const PATIENCE = 3000;

interface Hooks extends Pick<StorageDeps, "later" | "replica"> {
  /** Asked when it is sent, so that an old text never follows a new one. */
  textOf: (key: string) => string | undefined;
  onLanded: (changes: readonly ReplicaChange[]) => void;
  /** Whether the replica took what it was sent. */
  onAnswer: (took: boolean) => void;
}

/** Brings changes to the replica in order, one transaction at a time. */
export function createReplicaQueue({ later, replica, textOf, onLanded, onAnswer }: Hooks) {
  const pending = new Set<string>();
  const sending = new Set<Promise<void>>();

  async function write(changes: readonly ReplicaChange[]): Promise<boolean> {
    await replica.write(changes);
    onLanded(changes);
    return true;
  }

  /** `urgent` does not wait for what is under way. */
  function send(urgent = false): void {
    if (pending.size === 0 || (sending.size > 0 && !urgent)) return;
    const changes = [...pending].map((key) => [key, textOf(key)] as const);
    pending.clear();
    const transaction = within(write(changes), PATIENCE, later).then((took = false) => {
      sending.delete(transaction);
      if (!took) for (const [key] of changes) pending.add(key);
      onAnswer(took);
      return took ? send() : undefined;
    });
    sending.add(transaction);
  }

  return {
    pending,
    send,
    busy: () => pending.size + sending.size > 0,
    /** Resolves when nothing is under way, at the latest when the patience is over. */
    async idle(): Promise<void> {
      while (sending.size > 0) await Promise.all(sending);
    },
  };
}
