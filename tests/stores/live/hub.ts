import type { Channel } from "#platform/channel.ts";
import type { WriterWorld } from "#stores/live/writer.ts";

type Calls = Parameters<NonNullable<WriterWorld["lock"]>>[1];

/** Windows of one browser: channels, locks and a clock that moves when it is told to. */
export class Hub {
  now = 1_700_000_000_000;
  readonly sent: unknown[] = [];
  #lines = new Map<string, Set<{ receive: (message: unknown) => void; frozen: boolean }>>();
  #queue: (() => void)[] = [];
  #holder: Calls | undefined;
  #waiting: Calls[] = [];
  #timers = new Set<{ at: number; run: () => void }>();
  #ids = 0;

  /** What one window sees of the browser. */
  world(withLocks = true): WriterWorld & { freeze: (frozen: boolean) => void } {
    const line = { receive: (_message: unknown) => {}, frozen: false };
    return {
      freeze: (frozen) => {
        line.frozen = frozen;
      },
      open: (name, receive): Channel => {
        line.receive = receive;
        const lines = this.#lines.get(name) ?? new Set();
        this.#lines.set(name, lines.add(line));
        return {
          send: (message) => {
            const copy: unknown = structuredClone(message);
            this.sent.push(copy);
            for (const other of lines) {
              if (other === line) continue;
              this.#queue.push(() => {
                if (!other.frozen && lines.has(other)) other.receive(structuredClone(copy));
              });
            }
          },
          close: () => lines.delete(line),
        };
      },
      lock: withLocks ? (_name, calls, steal) => this.#lock(calls, steal === true) : undefined,
      later: (run, delay) => {
        const timer = { at: this.now + delay, run };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
      newId: () => `w${(this.#ids += 1)}`,
    };
  }

  #lock(calls: Calls, steal: boolean): () => void {
    if (steal) {
      const before = this.#holder;
      this.#holder = calls;
      this.#queue.push(() => before?.lost());
      this.#queue.push(() => calls.granted());
    } else this.#waiting.push(calls);
    this.#grant();
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== calls);
      if (this.#holder === calls) this.#holder = undefined;
      this.#grant();
    };
  }

  #grant(): void {
    if (this.#holder) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#holder = next;
    this.#queue.push(() => {
      if (this.#holder === next) next.granted();
    });
  }

  /** Lets all messages arrive, and time pass. */
  pass(milliseconds = 0): void {
    const until = this.now + milliseconds;
    for (;;) {
      const job = this.#queue.shift();
      if (job) {
        job();
        continue;
      }
      const due = [...this.#timers].filter((timer) => timer.at <= until);
      const first = due.toSorted((a, b) => a.at - b.at)[0];
      if (!first) break;
      this.now = Math.max(this.now, first.at);
      this.#timers.delete(first);
      first.run();
    }
    this.now = until;
  }
}
