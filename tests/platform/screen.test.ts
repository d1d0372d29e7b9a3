// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { canFullscreen, isFullscreen, toggleFullscreen } from "#platform/fullscreen.ts";
import { newId, newSeed } from "#platform/random.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";

afterEach(() => vi.unstubAllGlobals());

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test("full screen does nothing where there is none, and says so", async () => {
  expect(canFullscreen()).toBe(false);
  expect(await toggleFullscreen()).toBe(false);
  expect(isFullscreen()).toBe(false);
});

test("the wake lock is asked for again when the page returns, until it is let go", async () => {
  const locks: EventTarget[] = [];
  const request = vi.fn<() => Promise<EventTarget>>(async () => {
    const lock = Object.assign(new EventTarget(), {
      release: vi.fn<() => Promise<void>>(
        async () => void lock.dispatchEvent(new Event("release")),
      ),
    });
    locks.push(lock);
    return lock;
  });
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const states: string[] = [];
  const release = holdWakeLock((state) => states.push(state));
  await turn();
  locks[0]?.dispatchEvent(new Event("release"));
  document.dispatchEvent(new Event("visibilitychange"));
  await turn();
  expect(request).toHaveBeenCalledTimes(2);
  release();
  document.dispatchEvent(new Event("visibilitychange"));
  await turn();
  expect(request).toHaveBeenCalledTimes(2);
  expect(states).toEqual(["held", "released", "held", "released"]);
});

test("says when there is no wake lock", () => {
  vi.stubGlobal("navigator", {});
  const states: string[] = [];
  holdWakeLock((state) => states.push(state))();
  expect(states).toEqual(["unsupported"]);
});

test("a refused wake lock stops nothing", async () => {
  const request = vi
    .fn<() => Promise<never>>()
    .mockRejectedValue(new DOMException("battery", "NotAllowedError"));
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const states: string[] = [];
  holdWakeLock((state) => states.push(state));
  await turn();
  expect(states).toEqual(["released"]);
});

test("ids fit in a storage key and differ; seeds are whole numbers", () => {
  const ids = new Set(Array.from({ length: 500 }, newId));
  expect(ids.size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
  expect(Number.isInteger(newSeed())).toBe(true);
});
