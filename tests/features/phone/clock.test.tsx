// One clock of one's own, which goes along from page to page.
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { leavePhone, openPhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

const plan = planOf([step("awareness"), step("statements")]);
const at = (prompt: number) => `awareness/awareness-${prompt}`;
const clocks = () =>
  screen
    .queryAllByRole("button", { name: /^Eigen klok/u })
    .map((one) => one.getAttribute("aria-label") ?? one.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
/** A little past the second: what is shown follows it by a few milliseconds. */
const start = async () => {
  press("Eigen klok 2:00");
  await pass(0.01);
};
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const RUNNING = (time: string) => [`Eigen klok ${time}: pauzeer`, `Eigen klok ${time}: zet af`];
const PAUSED = (time: string) => [
  `Eigen klok ${time}: laat verder lopen`,
  `Eigen klok ${time}: zet af`,
];

beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  resetPhone();
});

test("it runs on while one goes on, can be paused on any page, and is found back when the page is loaded anew", async () => {
  const { goTo } = openPhone(plan, at(1));
  expect(clocks()).toEqual(["Eigen klok 2:00"]);
  await start();
  await pass(30);
  expect(clocks()).toEqual(RUNNING("1:30"));
  press("Verder");
  expect(clocks()).toEqual(RUNNING("1:30"));
  await pass(10);
  // Also where there would be none to begin.
  goTo("statements/statements-1");
  expect(clocks()).toEqual(RUNNING("1:20"));
  press("Eigen klok 1:20: pauzeer");
  await pass(60);
  goTo(at(3));
  expect(clocks()).toEqual(PAUSED("1:20"));
  leavePhone("kept");
  showPhone(plan, at(3));
  await pass(0);
  expect(clocks()).toEqual(PAUSED("1:20"));
  press("Eigen klok 1:20: laat verder lopen");
  await pass(5);
  leavePhone("kept");
  await pass(5);
  showPhone(plan, at(4));
  await pass(0);
  expect(clocks()).toEqual(RUNNING("1:10"));
});

test("its time being over is said once, and the next page begins without it", async () => {
  openPhone(plan, at(1));
  await start();
  await pass(121);
  expect(screen.getByText("tijd om")).toBeVisible();
  press("Verder");
  expect(screen.queryByText("tijd om")).toBeNull();
  expect(clocks()).toEqual(["Eigen klok 2:00"]);
});

test("put off, it is gone on every page, and the keyboard is not lost", async () => {
  const { goTo, now } = openPhone(plan, at(1));
  await start();
  await pass(3);
  act(() => screen.getByRole("button", { name: "Eigen klok 1:57: zet af" }).focus());
  press("Eigen klok 1:57: zet af");
  expect(clocks()).toEqual(["Eigen klok 2:00"]);
  expect(document.activeElement).not.toBe(document.body);
  expect(now()).not.toHaveProperty("clock");
  goTo("statements/statements-1");
  expect(clocks()).toEqual([]);
});
