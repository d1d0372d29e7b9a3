import { onLocalChange, removeLocal, writeLocal } from "./localStore.ts";

/** A line to the other windows of this app on this device. */
export interface Channel {
  /** Anything that can be copied; an object arrives as another object. */
  send: (message: unknown) => void;
  close: () => void;
}

/** Opens the line of a name. What this window sends does not come back to it. */
export function openChannel(name: string, receive: (message: unknown) => void): Channel {
  if (typeof BroadcastChannel === "undefined") return overStorage(name, receive);
  const channel = new BroadcastChannel(name);
  let open = true;
  channel.addEventListener("message", (event) => receive(event.data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    send: (message) => open && channel.postMessage(message),
    close: () => {
      open = false;
      channel.close();
    },
  };
}

let sent = 0;

/** Without channels another window still hears of every change of the storage. */
function overStorage(name: string, receive: (message: unknown) => void): Channel {
  const key = `channel/${name}`;
  const stop = onLocalChange((changed, text) => {
    if (changed !== key) return;
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed === "object" && parsed && "message" in parsed) receive(parsed.message);
    } catch {
      // Not ours.
    }
  });
  return {
    send(message) {
      sent += 1;
      // The number makes the same message twice two changes.
      writeLocal(key, JSON.stringify({ sent, message }));
      removeLocal(key);
    },
    close: stop,
  };
}
