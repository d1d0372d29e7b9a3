// The looks of a participant's page: as the device asks, with letters as large as somebody wants.
import { act, render, renderHook, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { useTone } from "#routes/useTone.ts";
import { LetterSize } from "#parts/phone/LetterSize.tsx";
import { storage } from "#stores/persist/app.ts";
import { useLetters } from "#stores/letters.ts";
import { usePhone } from "#stores/phone.ts";
import { storageReady } from "#stores/persist/ready.ts";

import { openPhone, planOf, resetPhone, step } from "./setUp.tsx";

const page = document.documentElement;
const plan = planOf([step("discussion")]);
const press = async (user: ReturnType<typeof openPhone>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));

beforeEach(async () => {
  useLetters.setState(useLetters.getInitialState(), true);
  await storageReady();
});
afterEach(resetPhone);

/** The device after the tab was loaded anew, or closed and opened again. */
async function again(tab: "kept" | "gone"): Promise<number> {
  storage.flush();
  if (tab === "gone") sessionStorage.clear();
  useLetters.setState(useLetters.getInitialState(), true);
  useLetters.getState().load();
  await storageReady();
  return useLetters.getState().step;
}

test("letters grow in two steps, on every page, and are plain again at the third press", async () => {
  render(<LetterSize />);
  const { user, goTo } = openPhone(plan);
  expect(page.dataset["letters"]).toBe("0");
  await press(user, "Grotere letters");
  expect(page.dataset["letters"]).toBe("1");
  goTo("discussion/discussion-1");
  await press(user, "Nog grotere letters");
  goTo("overzicht");
  await screen.findByRole("button", { name: "Gewone letters" });
  expect(page.dataset["letters"]).toBe("2");
  await press(user, "Gewone letters");
  expect(page.dataset["letters"]).toBe("0");
});

test("the size is found back on the device, and nothing else is kept for it", async () => {
  const { user } = openPhone(plan);
  await press(user, "Grotere letters");
  expect(await again("gone")).toBe(1);
  const kept = storage.get("preferences/phone-letters");
  expect(kept?.data).toBe(1);
});

test("who keeps nothing has the size in this tab only", async () => {
  const { user } = openPhone(plan);
  act(() => usePhone.getState().setKeep(false));
  await press(user, "Grotere letters");
  expect(await again("kept")).toBe(1);
  expect(storage.get("preferences/phone-letters")).toBeUndefined();
});

test("a page is dark while the device asks for it, and no longer than it stands", () => {
  const wish = Object.assign(new EventTarget(), { matches: true });
  vi.stubGlobal("matchMedia", () => wish);
  const { unmount, rerender } = renderHook(({ on }) => useTone(on), { initialProps: { on: true } });
  expect(page.dataset["tone"]).toBe("night");
  wish.matches = false;
  wish.dispatchEvent(new Event("change"));
  expect(page.dataset["tone"]).toBeUndefined();
  wish.matches = true;
  wish.dispatchEvent(new Event("change"));
  rerender({ on: false });
  expect(page.dataset["tone"]).toBeUndefined();
  rerender({ on: true });
  expect(page.dataset["tone"]).toBe("night");
  unmount();
  expect(page.dataset["tone"]).toBeUndefined();
  wish.dispatchEvent(new Event("change"));
  expect(page.dataset["tone"]).toBeUndefined();
});
