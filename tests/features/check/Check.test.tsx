import { common } from "#words/common.ts";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

import { Check } from "#features/check/Check.tsx";
import { check } from "#words/check.ts";
import { storage } from "#words/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { useWindows } from "#stores/live/windows.ts";
import { useStorageCheck } from "#stores/checkStorage.ts";
import { useOffline } from "#stores/offline.ts";
import type { StorageFinding } from "#stores/persist/tryStorage.ts";
import { usePreferences } from "#stores/preferences.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";

addWords({ check, storage });

const tried = vi.fn<() => void>();

/** What the next try of the storage finds. */
function finds(found: StorageFinding): void {
  useStorageCheck.setState({
    found: undefined,
    run: () => {
      tried();
      useStorageCheck.setState({ found });
    },
  });
}

beforeEach(() => {
  tried.mockClear();
  finds("ok");
  usePreferences.setState({
    sound: true,
    letters: true,
    load: () => undefined,
    // Saved for real, it would still be on its way to storage in a later test.
    change: (change) => usePreferences.setState(change),
  });
  useStorageStatus.setState({ state: "ok", secondCopy: true, quarantined: [] });
  useWindows.setState({ stage: undefined, heardAt: 0, askedAt: 0 });
  useOffline.setState({ ready: false, refused: false, begin: () => undefined });
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

test("two keys that arrive at once are both seen", () => {
  open();
  act(() => {
    fireEvent.keyDown(document.body, { key: "PageDown" });
    fireEvent.keyDown(document.body, { key: "PageUp" });
  });
  expect(line(check.clicker.title).getByText(/Volgende en vorige komen aan/u)).toBeVisible();
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

test("storage is tried at once, and says what to do until it works", async () => {
  finds("full");
  const { user } = open();
  const kept = line(check.storage.title);
  expect(tried).toHaveBeenCalledOnce();
  expect(kept.getByText(storage.full)).toBeVisible();
  finds("ok");
  await user.click(kept.getByRole("button", { name: common.again }));
  expect(kept.getByText(check.storage.good)).toBeVisible();
  expect(kept.queryByRole("button")).toBeNull();
});

test.each(["forbidden", "memory", "noSecondCopy"] as const)("storage: %s is told", (found) => {
  finds(found);
  open();
  const kept = line(check.storage.title);
  expect(kept.getByText(storage[found])).toBeVisible();
  expect(kept.getByText(check.state.bad)).toBeVisible();
});

test("storage that fails after it was tried is told as well", () => {
  open();
  expect(line(check.storage.title).getByText(check.storage.good)).toBeVisible();
  act(() => useStorageStatus.setState({ state: "full" }));
  expect(line(check.storage.title).getByText(storage.full)).toBeVisible();
});

test("a rehearsal is told that nothing is kept", () => {
  open(true);
  expect(
    line(check.storage.title).getByText(new RegExp(check.storage.practice, "u")),
  ).toBeVisible();
});

/** A browser that refuses the lock until it is told otherwise. */
function refuseWakeLock() {
  let refuses = true;
  const request = vi.fn<() => Promise<unknown>>(async () => {
    if (refuses) throw new DOMException("battery", "NotAllowedError");
    return Object.assign(new EventTarget(), { release: async () => {} });
  });
  vi.stubGlobal("navigator", { wakeLock: { request } });
  return () => {
    refuses = false;
  };
}

test("a screen that may go dark says what to do, and can be asked again", async () => {
  const relent = refuseWakeLock();
  open();
  const awake = line(check.awake.title);
  expect(await awake.findByText(check.awake.released)).toBeVisible();
  relent();
  fireEvent.click(awake.getByRole("button", { name: common.again }));
  expect(await awake.findByText(check.awake.held)).toBeVisible();
});

test.each([
  [true, check.awake.unsupported],
  [false, check.awake.insecure],
])("without a wake lock it says what to do (https: %s)", (secure, text) => {
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("isSecureContext", secure);
  open();
  expect(line(check.awake.title).getByText(text)).toBeVisible();
});

test("full screen is good when the stage's own window has it", () => {
  const stage = { id: "w", visible: true, fullscreen: true, scene: "", pages: 1 };
  useWindows.setState({ stage, heardAt: Date.now() });
  open();
  expect(line(check.full.title).getByText(check.full.stage)).toBeVisible();
});

test("full screen by F11 counts, and where there is none it says what to do", () => {
  open();
  const full = line(check.full.title);
  expect(full.getByText(check.full.bad)).toBeVisible();
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  fireEvent(window, new Event("resize"));
  expect(full.getByText(check.full.good)).toBeVisible();
});

test("a refused full screen can be tried again", async () => {
  let now: Element | null = null;
  const page = document.documentElement;
  const take = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("no"));
  take.mockImplementation(async () => {
    now = page;
    document.dispatchEvent(new Event("fullscreenchange"));
  });
  const configurable = true;
  Object.defineProperty(document, "fullscreenEnabled", { value: true, configurable });
  Object.defineProperty(document, "fullscreenElement", { get: () => now, configurable });
  Object.defineProperty(page, "requestFullscreen", { value: take, configurable });
  onTestFinished(() => {
    Reflect.deleteProperty(document, "fullscreenEnabled");
    Reflect.deleteProperty(document, "fullscreenElement");
    Reflect.deleteProperty(page, "requestFullscreen");
  });
  const { user } = open();
  const full = line(check.full.title);
  await user.click(full.getByRole("button", { name: check.full.try }));
  expect(full.getByText(check.full.bad)).toBeVisible();
  await user.click(full.getByRole("button", { name: check.full.try }));
  expect(full.getByText(check.full.good)).toBeVisible();
  expect(full.getByRole("button", { name: check.full.leave })).toHaveFocus();
});

test("keys are only watched: but for F5, which would load the page anew, none is taken", () => {
  open();
  for (const key of ["PageDown", "PageUp", "ArrowDown", " ", ".", "Escape"]) {
    expect(fireEvent.keyDown(document.body, { key })).toBe(true);
  }
  expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
  expect(line(check.clicker.title).getByText(/Ook gezien: \., F5, Esc/u)).toBeVisible();
});

test("a press that takes its button away leaves the keyboard in the same line", async () => {
  usePreferences.setState({ sound: false });
  const { user } = open();
  const sound = line(check.sound.title);
  const press = async (name: string) => {
    sound.getByRole("button", { name }).focus();
    await user.keyboard("{Enter}");
  };
  await press(check.sound.on);
  expect(sound.getByRole("button", { name: check.sound.play })).toHaveFocus();
  await press(check.sound.play);
  expect(sound.getByRole("button", { name: check.sound.yes })).toHaveFocus();
  await press(check.sound.yes);
  expect(sound.getByRole("button", { name: check.sound.again })).toHaveFocus();
  const clicker = line(check.clicker.title);
  clicker.getByRole("button", { name: check.clicker.skip }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getAllByRole("listitem")[3]).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: check.copy.save })).toHaveFocus();
});

test("the app stands on this device, is on its way, or says what to do", async () => {
  const begin = vi.fn<() => void>();
  useOffline.setState({ begin });
  vi.stubGlobal("isSecureContext", true);
  const { user } = open();
  const network = line(check.network.title);
  expect(network.getByText(check.network.asking)).toBeVisible();
  act(() => useOffline.setState({ refused: true }));
  await user.click(network.getByRole("button", { name: common.again }));
  expect(begin).toHaveBeenCalled();
  act(() => useOffline.setState({ ready: true, refused: false }));
  expect(network.getByText(check.network.good)).toBeVisible();
  expect(network.queryByRole("button")).toBeNull();
});

test("a copy is saved on a press, and the count goes along", async () => {
  const { user, onSave, onBack } = open();
  expect(await screen.findByText("1 van 8 in orde")).toBeVisible();
  await user.click(screen.getByRole("button", { name: check.copy.save }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(await screen.findByText("2 van 8 in orde")).toBeVisible();
  await user.click(screen.getByRole("button", { name: check.back }));
  expect(onBack).toHaveBeenCalledOnce();
});
