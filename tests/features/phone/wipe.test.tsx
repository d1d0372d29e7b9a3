// Whoever keeps nothing, or wipes what is there, leaves nothing.
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { storage } from "#stores/persist/app.ts";
import { usePhone } from "#stores/phone.ts";

import { leavePhone, openPhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

afterEach(resetPhone);

const AT = "discussion/discussion-1";
const plan = planOf([step("discussion")]);
const other = planOf([step("discussion")], { id: "other", title: "Een andere sessie" });
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const stored = () =>
  [localStorage, sessionStorage]
    .flatMap((place) => Object.keys(place).map((key) => `${key}: ${place.getItem(key)}`))
    .join("\n");

async function write(about: typeof plan, text: string): Promise<void> {
  showPhone(about, AT);
  fireEvent.change(await screen.findByRole("textbox"), { target: { value: text } });
  leavePhone("kept");
}

test("who chose to keep nothing keeps nothing after the page was loaded anew, and reads so", async () => {
  await write(plan, "van een ander");
  showPhone(plan);
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Bewaar niets/u }));
  expect(screen.getByText(/^Je koos: bewaar niets/u)).toBeVisible();
  leavePhone("kept");
  await write(plan, "van mij");
  expect(stored()).not.toContain("van ");
  await write(other, "ook van mij");
  expect(stored()).not.toContain("van mij");
  showPhone(plan, AT);
  expect(await screen.findByRole("textbox")).toHaveValue("");
  expect(screen.getByText(/^Je koos: bewaar niets/u)).toBeVisible();
  leavePhone("kept");
  showPhone(plan);
  const box = await screen.findByRole("checkbox", { name: /^Bewaar niets/u });
  expect(box).toBeChecked();
  fireEvent.click(box);
  leavePhone("kept");
  await write(plan, "weer bewaard");
  expect(stored()).toContain("weer bewaard");
  leavePhone("gone");
  showPhone(plan);
  expect(await button(/^Ja, dat was ik/u)).toBeVisible();
});

test("what others wrote is not read, and not wiped, by who keeps nothing", async () => {
  showPhone(other);
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Bewaar niets/u }));
  leavePhone("gone");
  await write(plan, "van een ander");
  leavePhone("gone");
  showPhone(other);
  fireEvent.click(await screen.findByRole("checkbox", { name: /^Bewaar niets/u }));
  leavePhone("kept");
  showPhone(plan, AT);
  expect(await screen.findByRole("textbox")).toHaveValue("");
  expect(stored()).toContain("van een ander");
});

test("the last page wipes this session, says so, and gives it back at a press", async () => {
  await write(other, "in de andere sessie");
  await write(plan, "in deze sessie");
  showPhone(plan, "meenemen");
  fireEvent.click(await button("Wis alles wat ik in deze sessie schreef"));
  expect(screen.getByText(/^Gewist: alles wat je in deze sessie schreef/u)).toBeVisible();
  expect(screen.getByText(/nog niets op/u)).toBeVisible();
  expect(stored()).not.toContain("in deze sessie");
  expect(stored()).toContain("in de andere sessie");
  fireEvent.click(await button("Zet terug"));
  expect(screen.getByText("in deze sessie")).toBeVisible();
  storage.flush();
  expect(stored()).toContain("in deze sessie");
});

test("all sessions are wiped in one press, and come back at another", async () => {
  await write(other, "in de andere sessie");
  await write(plan, "in deze sessie");
  showPhone(plan);
  expect(await screen.findByText(/nog één andere/u)).toBeVisible();
  fireEvent.click(await button("Wis alle sessies op dit toestel"));
  expect(screen.getByText(/^Gewist: alles wat in sessies/u)).toBeVisible();
  expect(stored()).not.toContain('sessie"');
  expect(storage.keys("phone/")).toEqual([]);
  fireEvent.click(await button("Zet terug"));
  storage.flush();
  expect(stored()).toContain("in de andere sessie");
  expect(stored()).toContain("in deze sessie");
  expect(usePhone.getState().notes?.entries[AT]).toMatchObject([{ text: "in deze sessie" }]);
});

test("an answer added in a tab is there in the other, and gone from it when it is wiped", async () => {
  openPhone(plan, AT);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "eerst" } });
  storage.flush();
  const key = "al-doende/phone/mine";
  const saved = JSON.parse(localStorage.getItem(key)!) as { rev: number; data: object };
  const elsewhere = (change: object) =>
    window.dispatchEvent(
      new StorageEvent("storage", {
        key,
        newValue: JSON.stringify({ ...saved, rev: saved.rev + 10, ...change }),
      }),
    );
  const entries = { [AT]: [{ id: "e", text: "in de andere tab" }] };
  elsewhere({ data: { ...saved.data, touchedAt: Date.now() + 1000, drafts: {}, entries } });
  expect(await screen.findByText("in de andere tab")).toBeVisible();
  elsewhere({ rev: saved.rev + 20, gone: true, data: undefined });
  await expect.poll(() => screen.queryByText("in de andere tab")).toBeNull();
});
