import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { currentScene } from "#domain/session/currentScene.ts";
import { useWindows } from "#stores/live/windows.ts";
import { stepForward } from "#stores/stageActions.ts";

import { onBeamer, renderConsole, resetConsole, session } from "./setUp.tsx";

afterEach(() => {
  vi.useRealTimers();
  resetConsole();
});

const agenda = () => screen.getByRole("navigation", { name: "Verloop" });
const drawn = () => within(agenda()).getByRole("button", { current: "step" });
const at = () => currentScene(session())?.id ?? "";
/** The stage's own window says what it shows. */
const shows = (scene: string, visible = true) =>
  act(() => useWindows.setState({ stage: { ...onBeamer, visible, scene }, heardAt: Date.now() }));

/** At the last scene before another step of the plan. */
function atStep(visible = true) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  renderConsole(0);
  shows(at(), visible);
  expect(drawn()).toHaveTextContent(/^Welkom/u);
}
const step = () =>
  act(() => {
    stepForward();
  });

test("a step is drawn once the stage's own window has drawn it", () => {
  atStep();
  step();
  expect(session().live.position).toBe(1);
  expect(drawn()).toHaveTextContent(/^Welkom/u);
  shows(at());
  expect(drawn()).toHaveTextContent(/^Praten/u);
});

test("a stage that says nothing is not waited for long", () => {
  atStep();
  step();
  expect(drawn()).toHaveTextContent(/^Welkom/u);
  act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(drawn()).toHaveTextContent(/^Praten/u);
});

test.each([
  ["a key", () => new KeyboardEvent("keydown", { key: "Shift" })],
  ["a pointer", () => new PointerEvent("pointerdown")],
  ["a press of an aid", () => new MouseEvent("click")],
  ["a letter that was said", () => new InputEvent("input")],
])("%s finds the console as it should be", (_, happens) => {
  atStep();
  step();
  expect(drawn()).toHaveTextContent(/^Welkom/u);
  let found: string | null | undefined;
  const look = () => {
    found = drawn().textContent;
  };
  const event = happens();
  document.body.addEventListener(event.type, look, { once: true });
  act(() => {
    document.body.dispatchEvent(event);
  });
  expect(found).toMatch(/^Praten/u);
});

test("without a stage to be seen the console draws at once", () => {
  atStep(false);
  step();
  expect(drawn()).toHaveTextContent(/^Praten/u);
});
