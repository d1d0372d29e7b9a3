import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { planMinutes } from "#domain/steps/minutes.ts";

import { emptyPlan, halfDay, openPlanner, resetPlanner } from "./setUp.tsx";

afterEach(resetPlanner);

const full = {
  ...halfDay,
  activities: ["magazijn", " "],
  date: "2027-03-05",
  room: "Zaal 2",
};
const dialog = async () =>
  within(await screen.findByRole("dialog", { name: /Voor wie en wanneer/ }));

describe("what stands under the title", () => {
  it.each([
    ["Medewerkers: wijzig", "Medewerkers"],
    ["14 deelnemers: wijzig", "Aantal deelnemers"],
    ["magazijn: wijzig", /Welke activiteiten/],
    ["vrijdag 5 maart 2027: wijzig", "Datum"],
    ["09:00 – 12:00: wijzig", "Begin"],
    ["Zaal 2: wijzig", "Zaal of adres"],
  ])("%s opens the form at its field", async (name, label) => {
    const { user } = openPlanner({ ...full, audiences: ["employees"] });
    screen.getByRole("button", { name }).focus();
    await user.keyboard("{Enter}");
    const form = await dialog();
    expect(form.getByLabelText(label)).toHaveFocus();
    await user.click(form.getByRole("button", { name: "Klaar" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("an end that is not after the start", () => {
  const sentence = /Het einde \(11:00\) ligt niet na het begin \(13:00\)\..*1320 minuten later/;

  it("is told where the time is, with the way to the field, and there as well", async () => {
    const { user, now } = openPlanner({ ...halfDay, start: "13:00", end: "11:00" });
    const remarks = within(screen.getByRole("region", { name: "Let op" }));
    const told = remarks.getByText(sentence).closest("li")!;
    await user.click(within(told).getByRole("button", { name: "Bekijk" }));
    const form = await dialog();
    const end = form.getByLabelText("Einde");
    expect(end).toHaveFocus();
    expect(form.getByText(sentence)).toHaveAttribute("role", "status");
    fireEvent.change(end, { target: { value: "17:00" } });
    expect(now().end).toBe("17:00");
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it("is told once in a plan that is still empty, and no plan is proposed for all of a night", async () => {
    const { user, now } = openPlanner({ ...emptyPlan, start: "13:00", end: "11:00" });
    expect(screen.getAllByText(sentence)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Stel een draaiboek voor.*90 minuten/ }));
    expect(planMinutes(now(), pack.exercises)).toBe(90);
    expect(now()).toMatchObject({ start: "13:00", end: "11:00" });
  });
});

it("an end without a begin tells no length", async () => {
  const { user, now } = openPlanner({ ...emptyPlan, end: "16:00" });
  await user.click(screen.getByRole("button", { name: /^Stel een draaiboek voor.*90 minuten/ }));
  expect(planMinutes(now(), pack.exercises)).toBe(90);
  expect(now().end).toBe("16:00");
  expect(screen.queryByText(/minuten over/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Maak passend" }));
  expect(screen.getByRole("textbox", { name: /^Hoeveel minuten/ })).toHaveValue("90");
});

describe("a date that cannot be", () => {
  const open = () => {
    const opened = openPlanner({ ...emptyPlan, date: "2027-03-05", start: "09:00" });
    const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
    return { ...opened, field };
  };
  const partly = (input: HTMLInputElement, isPartly: boolean) =>
    Object.defineProperty(input, "validity", {
      configurable: true,
      value: { badInput: isPartly },
    });

  it("is refused with a sentence when it is too far away", () => {
    const { field, now } = open();
    const value = "2100-01-01";
    // A browser takes no fifth digit of a year that ends there.
    expect(field("Datum")).toHaveAttribute("max", "2099-12-31");
    fireEvent.change(field("Datum"), { target: { value } });
    expect(now().date).toBe("2027-03-05");
    expect(field("Datum")).toHaveValue(value);
    expect(field("Datum")).toHaveAccessibleDescription(
      /van 2000 tot en met 2099\. De vorige blijft/,
    );
    fireEvent.change(field("Datum"), { target: { value: "2026-11-30" } });
    expect(now().date).toBe("2026-11-30");
    expect(field("Datum")).not.toHaveAccessibleDescription();
  });

  it("a year that is being typed is no fault before somebody goes on", () => {
    const { field, now } = open();
    fireEvent.change(field("Datum"), { target: { value: "0002-11-30" } });
    expect(field("Datum")).not.toHaveAccessibleDescription();
    fireEvent.blur(field("Datum"));
    expect(field("Datum")).toHaveAccessibleDescription(/van 2000/);
    expect(now().date).toBe("2027-03-05");
  });

  it.each([
    ["Datum", "date", "2027-03-05", /Deze dag bestaat niet/],
    ["Begin", "start", "09:00", /Dit uur is niet volledig/],
  ] as const)("%s that is not whole keeps what was there", (label, key, before, sentence) => {
    const { field, now } = open();
    partly(field(label), true);
    fireEvent.change(field(label), { target: { value: "" } });
    expect(now()[key]).toBe(before);
    fireEvent.blur(field(label));
    expect(field(label)).toHaveAccessibleDescription(sentence);
    // Emptied part by part, of which the browser tells no change.
    partly(field(label), false);
    fireEvent.keyUp(field(label), { key: "Backspace" });
    expect(now()).not.toHaveProperty(key);
    expect(field(label)).not.toHaveAccessibleDescription();
  });
});
