import { screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import { jpegOf, pictureUrl } from "../../domain/pictures/heads.ts";
import { halfDay, openPlanner, resetPlanner } from "./setUp.tsx";

vi.mock("#platform/picture.ts", () => ({
  unpackPicture: async () => ({
    width: 800,
    height: 300,
    encode: async () => new Blob([jpegOf(800, 300)], { type: "image/jpeg" }),
    close: () => undefined,
  }),
  dataUrlOf: async () => pictureUrl(),
}));

afterEach(resetPlanner);

async function openHandout() {
  const planner = openPlanner(halfDay);
  await planner.user.click(screen.getByRole("button", { name: "Wijzig" }));
  const dialog = await screen.findByRole("dialog", { name: "Voor wie en wanneer" });
  await planner.user.click(within(dialog).getByText("Voor op papier en de uitnodiging"));
  return { ...planner, dialog };
}

test("keeps what participants get to read, and nothing of a field that is emptied", async () => {
  const { user, now } = await openHandout();
  await user.type(screen.getByLabelText("Organisatie"), "Vlierbos");
  await user.type(screen.getByLabelText("Begeleider"), "Els");
  await user.type(screen.getByLabelText("Doel van de sessie"), "Zien wat je al leert.");
  await user.type(screen.getByLabelText("Wat brengen deelnemers mee?"), "Een pen");
  await user.type(screen.getByLabelText(/^Eigen tekst/u), "Er is soep.");
  expect(now()).toMatchObject({
    organisation: "Vlierbos",
    trainer: "Els",
    aim: "Zien wat je al leert.",
    bring: "Een pen",
    announcement: "Er is soep.",
  });
  await user.clear(screen.getByLabelText("Begeleider"));
  expect(now()).not.toHaveProperty("trainer");
});

test("reads pasted names, counts them, and says where they go", async () => {
  const { user, now, dialog } = await openHandout();
  const field = screen.getByLabelText("Namen van de deelnemers");
  await user.click(field);
  await user.paste("Amira\nBram\nBram");
  expect(await within(dialog).findByText("3 namen")).toBeVisible();
  expect(within(dialog).getByText(/^Meer dan één keer/u)).toBeVisible();
  expect(field).toHaveAccessibleDescription(/gaan in geen enkele link mee/u);
  // Somebody said 14.
  expect(now()).toMatchObject({ names: "Amira\nBram\nBram", people: 14 });
});

test("takes a logo, and lets it go again", async () => {
  const { user, now, dialog } = await openHandout();
  const input = dialog.querySelector<HTMLInputElement>("input[type=file]")!;
  await user.upload(input, new File([jpegOf(800, 300)], "logo.jpg", { type: "image/jpeg" }));
  expect(await screen.findByRole("img", { name: "Je logo" })).toHaveAttribute("src", pictureUrl());
  expect(now().logo).toBe(pictureUrl());
  await user.click(screen.getByRole("button", { name: "Verwijder het logo" }));
  expect(now()).not.toHaveProperty("logo");
  expect(screen.getByRole("button", { name: "Kies een logo" })).toHaveFocus();
});

test("says what is wrong with a drawing, and keeps the logo that was there", async () => {
  const { user, now, dialog } = await openHandout();
  const input = dialog.querySelector<HTMLInputElement>("input[type=file]")!;
  await user.upload(input, new File([jpegOf(800, 300)], "logo.jpg", { type: "image/jpeg" }));
  await screen.findByRole("img", { name: "Je logo" });
  await user.upload(input, new File(["<svg xmlns='x'/>"], "logo.png", { type: "image/png" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/SVG/u);
  expect(now().logo).toBe(pictureUrl());
});
