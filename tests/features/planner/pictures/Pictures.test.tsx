import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { OwnPicture } from "#content/ownSteps.ts";
import type { Plan } from "#content/schema.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";

import { jpegOf, pictureUrl } from "../../../domain/pictures/heads.ts";
import { halfDay, openPlanner, resetPlanner } from "../setUp.tsx";

let count = 0;
vi.mock("#platform/picture.ts", () => ({
  unpackPicture: async () => ({
    width: 800,
    height: 600,
    encode: async () => new Blob([jpegOf(800, 600)], { type: "image/jpeg" }),
    close: () => undefined,
  }),
  dataUrlOf: async () => {
    count += 1;
    return pictureUrl(60 + 3 * count);
  },
}));

beforeEach(() => {
  count = 0;
});
afterEach(() => {
  resetPlanner();
  useStorageStatus.setState(useStorageStatus.getInitialState(), true);
});

const picture = (id: string, alt: string): OwnPicture => ({ id, alt, data: pictureUrl() });
const photo = (name: string) => new File([jpegOf(800, 600)], name, { type: "image/jpeg" });

/** A plan whose experiment teaches a task of its own with these pictures. */
function taught(pictures: OwnPicture[]): Plan {
  return {
    ...halfDay,
    steps: halfDay.steps.map((step) =>
      step.kind === "exercise" && step.exercise === "experiment" ? { ...step, task: "hat" } : step,
    ),
    ownTasks: [
      {
        id: "hat",
        title: "de hoed",
        tool: "krant",
        steps: ["Vouw.", "Draai.", "Klaar."],
        check: "",
        ...(pictures.length > 0 && { pictures }),
      },
    ],
  };
}

async function openTask(pictures: OwnPicture[]) {
  const shown = openPlanner(taught(pictures));
  await shown.user.click(screen.getByRole("button", { name: /Bewerk Proef op de som/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("heading", { name: "Foto’s bij de stappen" });
  const file = () =>
    screen.getByRole("dialog").querySelector<HTMLInputElement>("input[type=file]")!;
  return { ...shown, dialog, file, kept: () => shown.now().ownTasks?.[0]?.pictures };
}

test("pictures are chosen, described, put in order and deleted, with a way back", async () => {
  const { user, dialog, file, kept, now } = await openTask([]);
  await user.upload(file(), [photo("een.jpg"), photo("twee.jpg")]);
  expect(await dialog.findByText("2 foto’s toegevoegd.")).toBeVisible();
  expect(kept()).toHaveLength(2);
  await user.type(dialog.getByLabelText("Wat is er te zien op foto b?"), "De tweede vouw");
  await user.click(dialog.getByRole("button", { name: "Foto b eerder" }));
  expect(kept()?.map(({ alt }) => alt)).toEqual(["De tweede vouw", ""]);
  await user.click(dialog.getByRole("button", { name: "Verwijder foto a" }));
  expect(kept()).toHaveLength(1);
  expect(dialog.getByRole("button", { name: "Kies foto’s" })).toHaveFocus();
  await user.click(dialog.getByRole("button", { name: "Zet terug" }));
  expect(kept()?.map(({ alt }) => alt)).toEqual(["De tweede vouw", ""]);
  await user.click(dialog.getByRole("button", { name: "Verwijder foto a" }));
  await user.click(dialog.getByRole("button", { name: "Verwijder foto a" }));
  expect(now().ownTasks?.[0]).not.toHaveProperty("pictures");
});

test("a fifth picture is refused, and so is what is no picture; the rest comes in", async () => {
  const { dialog, kept } = await openTask([picture("a", "x"), picture("b", "y")]);
  const drawing = new File(["<svg/>"], "plan.svg", { type: "image/svg+xml" });
  const files = [drawing, photo("een.jpg"), photo("twee.jpg"), photo("drie.jpg")];
  const place = dialog.getByRole("button", { name: "Kies foto’s" });
  fireEvent.drop(place, { dataTransfer: { files, types: ["Files"] } });
  expect(await dialog.findByText(/“plan.svg” is een tekening/)).toBeVisible();
  expect(dialog.getByText(/hoogstens 4. “drie.jpg” is niet toegevoegd/)).toBeVisible();
  expect(kept()).toHaveLength(4);
  expect(new Set(kept()?.map(({ id }) => id)).size).toBe(4);
});

test("a picture comes in by dropping and by pasting, and pasted words stay words", async () => {
  const { dialog, kept } = await openTask([]);
  const place = dialog.getByRole("button", { name: "Kies foto’s" });
  fireEvent.drop(place, { dataTransfer: { files: [photo("een.jpg")], types: ["Files"] } });
  expect(await dialog.findByText("1 foto toegevoegd.")).toBeVisible();
  fireEvent.paste(place, { clipboardData: { files: [photo("twee.jpg")], types: ["Files"] } });
  expect(await dialog.findByLabelText("Wat is er te zien op foto b?")).toBeVisible();
  const words = { files: [photo("drie.jpg")], types: ["text/plain", "Files"] };
  fireEvent.paste(place, { clipboardData: words });
  expect(kept()).toHaveLength(2);
});

test("with full storage the planner says what the pictures take, and saves a file", async () => {
  useStorageStatus.setState({ state: "full" });
  openPlanner(taught([picture("a", "x")]));
  expect(await screen.findByText(/waarvan 1 kB voor foto’s/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Bewaar als bestand" })).toBeVisible();
});

test("a photo is tied to a step, stays with it when it is reworded, and is free once it is gone", async () => {
  const { user, dialog, kept, now } = await openTask([picture("a", "x")]);
  const select = dialog.getByLabelText("Foto a hoort bij");
  expect(select).toHaveDisplayValue("Alle stappen");
  await user.selectOptions(select, "Stap 2: Draai.");
  expect(kept()?.[0]?.step).toBe("Draai.");
  const lines = dialog.getByDisplayValue(/Vouw\.\s+Draai\./);
  fireEvent.change(lines, { target: { value: "Kijk.\nVouw.\nDraai.\nKlaar." } });
  expect(select).toHaveDisplayValue("Stap 3: Draai.");
  fireEvent.change(lines, { target: { value: "Kijk.\nVouw.\nDraai om.\nKlaar." } });
  expect(select).toHaveDisplayValue("Stap 3: Draai om.");
  fireEvent.change(lines, { target: { value: "Kijk.\nVouw.\nKlaar." } });
  expect(select).toHaveDisplayValue("Alle stappen");
  expect(now().ownTasks?.[0]?.pictures).toEqual([picture("a", "x")]);
});
