import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { StageWindow } from "#features/stage/StageWindow.tsx";
import { stage } from "#words/stage.ts";
import { addWords } from "#i18n/setup.ts";
import { usePreferences } from "#stores/preferences.ts";

addWords({ stage });

const live = vi.hoisted(() => ({
  joinStage: vi.fn<() => () => void>(() => () => undefined),
  reportStage: vi.fn(),
  sendKey: vi.fn<(command: string) => void>(),
}));
vi.mock(import("#stores/live/stageApp.ts"), async (original) => ({
  ...(await original()),
  ...live,
}));

const storage = vi.hoisted(() => {
  let open = () => undefined as void;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, resolve: () => open() };
});
vi.mock(import("#stores/persist/ready.ts"), () => ({
  storageReady: () => storage.promise,
  whenStored: async (read: () => void) => storage.promise.then(read),
}));

afterEach(() => {
  cleanup();
  usePreferences.setState(usePreferences.getInitialState(), true);
});

test("until the window knows whether letters are keys, only those of a clicker count", async () => {
  render(<StageWindow id="s1" />);
  const press = (key: string) => fireEvent.keyDown(document.body, { key, code: key });
  press("b");
  press("PageDown");
  expect(live.sendKey.mock.calls).toEqual([["next"]]);
  await act(async () => {
    storage.resolve();
    await storage.promise;
  });
  press("b");
  expect(live.sendKey.mock.calls).toEqual([["next"], ["black"]]);
});
