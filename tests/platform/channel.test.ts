// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";

import { openChannel } from "#platform/channel.ts";

afterEach(() => vi.unstubAllGlobals());

const told = (key: string, newValue: string) =>
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));

test("without channels a message goes through the storage, whole, and leaves nothing behind", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const written: [string, string][] = [];
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => {
      written.push([key, text]);
      store.set(key, text);
    },
    removeItem: (key: string) => store.delete(key),
    clear: () => store.clear(),
  });
  const heard: unknown[] = [];
  const channel = openChannel("a", (message) => heard.push(message));
  channel.send({ rev: 1 });
  channel.send({ rev: 1 });
  expect(store.size).toBe(0);
  // The same message twice is two changes, or the other window would hear of one.
  expect(new Set(written.map(([, text]) => text)).size).toBe(2);
  for (const [key, text] of written) told(key, text);
  expect(heard).toEqual([{ rev: 1 }, { rev: 1 }]);
  told("channel/b", JSON.stringify({ sent: 1, message: "for another" }));
  told("channel/a", "no json");
  channel.close();
  for (const [key, text] of written) told(key, text);
  expect(heard).toHaveLength(2);
});

test("what is sent after the end goes nowhere", () => {
  const sent: unknown[] = [];
  vi.stubGlobal(
    "BroadcastChannel",
    class extends EventTarget {
      postMessage(message: unknown) {
        sent.push(message);
      }
      close() {}
    },
  );
  const channel = openChannel("a", () => undefined);
  channel.send(1);
  channel.close();
  channel.send(2);
  expect(sent).toEqual([1]);
});
