/** A line to a thread of its own. What is sent and received is copied. */
export interface Thread {
  send: (message: unknown) => void;
}

/**
 * Starts a thread on a script of this app; undefined where the browser has none, or does not let
 * it run. `failed` is called once when it breaks down later.
 */
export function startWorker(
  url: string,
  receive: (message: unknown) => void,
  failed: () => void,
): Thread | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    const worker = new Worker(url, { type: "module" });
    worker.addEventListener("message", (event: MessageEvent<unknown>) => receive(event.data));
    worker.addEventListener(
      "error",
      (event) => {
        // It is dealt with here, and is no error of the page.
        event.preventDefault();
        worker.terminate();
        failed();
      },
      { once: true },
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    return { send: (message) => worker.postMessage(message) };
  } catch {
    return undefined;
  }
}

/** The other end: called in the thread, for whatever its page sends. */
export function serveWorker(
  handle: (message: unknown, reply: (answer: unknown) => void) => void,
): void {
  self.addEventListener("message", (event: MessageEvent<unknown>) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    handle(event.data, (answer) => self.postMessage(answer)),
  );
}
