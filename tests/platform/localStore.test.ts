// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onLocalChange, readAllLocal, removeLocal, writeLocal } from "#platform/localStore.ts";

/** A storage that throws, as browsers do. */
function throwing(name: string): void {
  const fail = () => {
    throw new DOMException("no", name);
  };
  vi.stubGlobal("localStorage", { a: "x", getItem: fail, setItem: fail, removeItem: fail });
}

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("what is written is read, under its own prefix", () => {
  expect(writeLocal("al-doende/a", "één")).toBeUndefined();
  window.localStorage.setItem("other", "x");
  expect(readAllLocal("al-doende/")).toEqual({ value: new Map([["a", "één"]]) });
  expect(removeLocal("al-doende/a")).toBeUndefined();
  expect(readAllLocal("al-doende/")).toEqual({ value: new Map() });
});

test.each([
  ["full", "QuotaExceededError"],
  ["full", "NS_ERROR_DOM_QUOTA_REACHED"],
  ["forbidden", "SecurityError"],
] as const)("answers %s to a %s, and never throws", (problem, name) => {
  throwing(name);
  expect(writeLocal("a", "x")).toBe(problem);
  expect(removeLocal("a")).toBe(problem);
  expect(readAllLocal("")).toEqual({ problem });
});

test("an absent storage is a forbidden one", () => {
  vi.stubGlobal("localStorage", null);
  expect(writeLocal("a", "x")).toBe("forbidden");
  expect(readAllLocal("")).toEqual({ problem: "forbidden" });
});

test("a look at it that throws is a forbidden one", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  expect(readAllLocal("")).toEqual({ problem: "forbidden" });
});

test("tells what another window wrote, with the text", () => {
  const heard: string[][] = [];
  const stop = onLocalChange((...change) => heard.push(change));
  const tell = (init: StorageEventInit) => window.dispatchEvent(new StorageEvent("storage", init));
  tell({ key: "a", newValue: "x" });
  tell({ key: "a", newValue: null });
  stop();
  tell({ key: "a", newValue: "y" });
  expect(heard).toEqual([["a", "x"]]);
});
