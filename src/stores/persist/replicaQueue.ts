import type { Later } from "#stores/persist/schedule.ts";

/** A key with its text, or with nothing to remove it. */
export type Change = readonly [key: string, text: string | undefined];

/** The second place: slower, but what it says it has survives a kill. */
export interface ReplicaStore {
  read(): Promise<Map<string, string>>;
  /** All or none; resolves when it is on the disk. */
  write(changes: readonly Change[]): Promise<void>;
}

export interface ReplicaQueue {
  /** This key changed; its text is asked for when it is sent, so an old one never follows a new one. */
  add(key: string): void;
  /** Sends what waits; `urgent` does not wait for what is under way. */
  send(urgent?: boolean): void;
  /** Whether something is not yet in the replica. */
  busy(): boolean;
  /** Resolves when nothing is under way, at the latest when the patience is over. */
  idle(): Promise<void>;
}

interface Hooks {
  later: Later;
  textOf(key: string): string | undefined;
  /** Whether the replica took the last thing it was sent. */
  onHealth(healthy: boolean): void;
  onLanded(changes: readonly Change[]): void;
}

/** A replica that says nothing for so long does not work. */
const PATIENCE = 3000;

/** Sends changes in order, one transaction at a time. */
export function createReplicaQueue(replica: ReplicaStore, hooks: Hooks): ReplicaQueue {
  const waiting = new Set<string>();
  let underWay = 0;
  let listeners: (() => void)[] = [];

  function settle(): void {
    if (underWay > 0) return;
    const told = listeners;
    listeners = [];
    for (const tell of told) tell();
  }

  function send(urgent = false): void {
    if (waiting.size === 0 || (underWay > 0 && !urgent)) return;
    const batch = [...waiting].map((key) => [key, hooks.textOf(key)] as const);
    waiting.clear();
    underWay += 1;
    let over = false;
    const end = (healthy: boolean) => {
      if (over) return;
      over = true;
      underWay -= 1;
      if (!healthy) for (const [key] of batch) waiting.add(key);
      hooks.onHealth(healthy);
      if (healthy) send();
      settle();
    };
    const cancel = hooks.later(() => end(false), PATIENCE);
    const write = async () => {
      try {
        await replica.write(batch);
        hooks.onLanded(batch);
        end(true);
      } catch {
        end(false);
      }
      cancel();
    };
    void write();
  }

  return {
    add: (key) => void waiting.add(key),
    send,
    busy: () => waiting.size > 0 || underWay > 0,
    idle: () =>
      new Promise((resolve) => {
        listeners.push(resolve);
        settle();
      }),
  };
}
