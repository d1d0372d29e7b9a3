import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Check } from "#features/check/Check.tsx";
import { check } from "#i18n/nl/check.ts";
import { storage } from "#i18n/nl/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { useWindows } from "#stores/live/windows.ts";
import { usePreferences } from "#stores/preferences.ts";
import { useStorageStatus } from "#stores/storageStatus.ts";

// The door would tell in its own time that this environment has no second place to save to.
vi.mock("#stores/ready.ts", () => ({ storageReady: () => Promise.resolve() }));

addWords({ check, storage });

beforeEach(() => {
  usePreferences.setState({
    sound: true,
    letters: true,
    load: () => undefined,
    // Saved for real, it would still be on its way to storage in a later test.
    change: (change) => usePreferences.setState(change),
  });
  useStorageStatus.setState({ state: "ok", secondCopy: true, aside: [] });
  useWindows.setState({ stage: undefined, heardAt: 0, askedAt: 0 });
});
afterEach(cleanup);

function open(practice = false) {
  const onSave = vi.fn<() => void>();
  const onBack = vi.fn<() => void>();
  const user = userEvent.setup();
  render(<Check stageHash="#/x" practice={practice} onSave={onSave} onBack={onBack} />);
  return { user, onSave, onBack };
}

function line(title: string) {
  const found = screen.getByRole("heading", { name: new RegExp(`^${title}`, "u") }).closest("li");
  if (!found) throw new Error(`no line ${title}`);
  return within(found);
}

test("the gong is only good when somebody heard it", async () => {
  const { user } = open();
  const sound = line(check.sound.title);
  expect(sound.getByText(check.state.todo)).toBeVisible();
  await user.click(sound.getByRole("button", { name: check.sound.play }));
  await user.click(sound.getByRole("button", { name: check.sound.no }));
  expect(sound.getByText(check.sound.bad)).toBeVisible();
  await user.click(sound.getByRole("button", { name: check.sound.again }));
  await user.click(sound.getByRole("button", { name: check.sound.yes }));
  expect(sound.getByText(check.state.good)).toBeVisible();
});

test("a gong that is switched off says so, and can be switched on", async () => {
  usePreferences.setState({ sound: false });
  const { user } = open();
  const sound = line(check.sound.title);
  expect(sound.getByText(check.sound.off)).toBeVisible();
  await user.click(sound.getByRole("button", { name: check.sound.on }));
  expect(sound.getByText(check.sound.todo)).toBeVisible();
});

test("a remote is good when both its keys came in", () => {
  open();
  const clicker = line(check.clicker.title);
  fireEvent.keyDown(document.body, { key: "PageDown" });
  expect(clicker.getByText(/^Volgende gezien/u)).toBeVisible();
  fireEvent.keyDown(document.body, { key: "F5" });
  fireEvent.keyDown(document.body, { key: "PageUp" });
  expect(clicker.getByText(/Volgende en vorige komen aan/u)).toBeVisible();
  expect(clicker.getByText(/Ook gezien: F5/u)).toBeVisible();
  expect(clicker.getByText(check.state.good)).toBeVisible();
});

test("one screen is enough for who says so", async () => {
  const { user } = open();
  const second = line(check.window.title);
  expect(second.getByText(check.state.todo)).toBeVisible();
  await user.click(second.getByRole("button", { name: check.window.skip }));
  expect(second.getByText(check.window.skipped)).toBeVisible();
  expect(second.getByText(check.state.good)).toBeVisible();
});

test("a window that is there is good, a hidden one is not", () => {
  const stage = { id: "w", visible: true, fullscreen: false, scene: "", pages: 1 };
  useWindows.setState({ stage, heardAt: Date.now() });
  open();
  expect(line(check.window.title).getByText(check.state.good)).toBeVisible();
  cleanup();
  useWindows.setState({ stage: { ...stage, visible: false }, heardAt: Date.now() });
  open();
  expect(line(check.window.title).getByText(check.window.hidden)).toBeVisible();
});

test("storage is really tried, and a full one is told with what to do", async () => {
  open();
  expect(await line(check.storage.title).findByText(check.state.good)).toBeVisible();
  cleanup();
  const full = () => {
    throw new DOMException("provoked", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: full,
    removeItem: () => {},
    clear: () => {},
  });
  open();
  expect(await line(check.storage.title).findByText(storage.full)).toBeVisible();
});

test("a copy is saved on a press, and the count goes along", async () => {
  const { user, onSave, onBack } = open();
  expect(await screen.findByText("1 van 7 in orde")).toBeVisible();
  await user.click(screen.getByRole("button", { name: check.copy.save }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(await screen.findByText("2 van 7 in orde")).toBeVisible();
  await user.click(screen.getByRole("button", { name: check.back }));
  expect(onBack).toHaveBeenCalledOnce();
});
