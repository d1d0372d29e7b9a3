declare global {
  interface Window {
    /** Calls back when the next frame was painted, with the time in milliseconds. */
    whenPainted: (call: (now: number) => void) => void;
  }
}

/**
 * Runs in the page, before what watches it: a message that is posted in a frame arrives when that
 * frame was painted.
 */
export function tellPainted(): void {
  // What nobody holds may be cleared away before its message comes.
  const channels = new Set<MessageChannel>();
  window.whenPainted = (call) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channels.add(channel);
      channel.port1.addEventListener("message", () => {
        call(performance.now());
        channel.port1.close();
        channels.delete(channel);
      });
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  };
}
