// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onTick } from "#platform/clock.ts";
import { onHide, setTitle } from "#platform/page.ts";

beforeEach(() => vi.useFakeTimers({ now: 10_400 }));
afterEach(() => vi.useRealTimers());

function become(state: "hidden" | "visible"): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

test("ticks once on each change of the second", () => {
  const ticks: number[] = [];
  const stop = onTick((now) => ticks.push(Math.floor(now / 1000)));
  vi.advanceTimersByTime(500);
  expect(ticks).toEqual([]);
  vi.advanceTimersByTime(3100);
  expect(ticks).toEqual([11, 12, 13]);
  stop();
  vi.advanceTimersByTime(5000);
  expect(ticks).toHaveLength(3);
});

test("ticks at once when the page comes back", () => {
  const tick = vi.fn<(now: number) => void>();
  const stop = onTick(tick);
  become("hidden");
  expect(tick).toHaveBeenCalledTimes(0);
  vi.setSystemTime(60_000);
  become("visible");
  expect(tick).toHaveBeenLastCalledWith(60_000);
  window.dispatchEvent(new Event("pageshow"));
  window.dispatchEvent(new Event("focus"));
  expect(tick).toHaveBeenCalledTimes(3);
  stop();
  become("visible");
  expect(tick).toHaveBeenCalledTimes(3);
});

test("tells when the page goes out of sight or away", () => {
  const hidden = vi.fn<() => void>();
  const stop = onHide(hidden);
  become("visible");
  expect(hidden).toHaveBeenCalledTimes(0);
  become("hidden");
  window.dispatchEvent(new Event("pagehide"));
  expect(hidden).toHaveBeenCalledTimes(2);
  stop();
  become("hidden");
  expect(hidden).toHaveBeenCalledTimes(2);
});

test("sets the title", () => {
  setTitle("Vraag B1");
  expect(document.title).toBe("Vraag B1");
});
