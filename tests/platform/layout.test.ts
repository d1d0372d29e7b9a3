// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { onResize } from "#platform/layout.ts";

let report: () => void = () => undefined;

afterEach(() => vi.unstubAllGlobals());

function box(width: number, height: number) {
  const size = { width, height };
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { get: () => size.width });
  Object.defineProperty(element, "clientHeight", { get: () => size.height });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: () => void) {
        report = told;
      }
      observe() {}
      disconnect() {
        report = () => undefined;
      }
    },
  );
  return { element, size };
}

test("a change between the first look and the browser's first report is not lost", () => {
  const { element, size } = box(1280, 720);
  const changed = vi.fn<() => void>();
  onResize(element, changed);
  size.height = 552;
  report();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("the same size is no change, another one is, and nothing is told after the end", () => {
  const { element, size } = box(1280, 720);
  const changed = vi.fn<() => void>();
  const stop = onResize(element, changed);
  report();
  expect(changed).not.toHaveBeenCalled();
  size.width = 1024;
  report();
  report();
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  size.width = 800;
  report();
  expect(changed).toHaveBeenCalledTimes(1);
});
