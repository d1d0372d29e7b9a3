import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";

import { halfDay, openPlanner, resetPlanner } from "./setUp.tsx";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(resetPlanner);

const UNDO = "{Control>}z{/Control}";
const REDO = "{Control>}y{/Control}";

/** Everything that a plan is changed with here; the focus stays where it was left. */
async function changeAll({ user, now }: ReturnType<typeof openPlanner>): Promise<Plan[]> {
  const seen = [now()];
  const did = () => {
    expect(now()).not.toEqual(seen.at(-1));
    seen.push(now());
  };
  const minutes = screen.getByLabelText("Minuten voor Pauze");
  await user.clear(minutes);
  await user.type(minutes, "25{Enter}");
  did();
  await user.click(screen.getByRole("button", { name: "Welkom langer" }));
  did();
  await user.click(screen.getByRole("button", { name: "Pauze omhoog" }));
  did();
  await user.type(screen.getByLabelText("Zelf iets toevoegen"), "Beamer{Enter}");
  did();
  await user.click(screen.getByRole("checkbox", { name: "Beamer" }));
  did();
  return seen;
}

describe("Ctrl+Z", () => {
  it("takes back one change after the other, wherever the focus is, and Ctrl+Y puts them back", async () => {
    const opened = openPlanner(halfDay);
    const seen = await changeAll(opened);
    const { user, now } = opened;
    expect(screen.getByRole("checkbox", { name: "Beamer" })).toHaveFocus();
    for (const plan of seen.slice(0, -1).toReversed()) {
      await user.keyboard(UNDO);
      expect(now()).toEqual(plan);
    }
    expect(screen.getByLabelText("Minuten voor Pauze")).toHaveValue("15");
    expect(screen.queryByRole("checkbox", { name: "Beamer" })).toBeNull();
    for (const plan of seen.slice(1)) {
      await user.keyboard(REDO);
      expect(now()).toEqual(plan);
    }
    expect(screen.getByRole("checkbox", { name: "Beamer" })).toBeChecked();
    expect(screen.getByLabelText("Zelf iets toevoegen")).toHaveValue("");
  });

  it("is never the browser's: that would go on in another field", async () => {
    openPlanner(halfDay);
    for (const field of [...screen.getAllByRole("textbox"), ...screen.getAllByRole("checkbox")]) {
      expect(fireEvent.keyDown(field, { key: "z", ctrlKey: true })).toBe(false);
      expect(fireEvent.keyDown(field, { key: "y", ctrlKey: true })).toBe(false);
    }
  });

  it("takes typing that is not in the plan yet first, and gives it back", async () => {
    const { user, now } = openPlanner(halfDay);
    await user.click(screen.getByRole("button", { name: "Welkom langer" }));
    const longer = now();
    const own = screen.getByLabelText("Zelf iets toevoegen");
    await user.type(own, "Beamer");
    await user.keyboard(UNDO);
    expect(own).toHaveValue("");
    expect(now()).toBe(longer);
    await user.keyboard(REDO);
    expect(own).toHaveValue("Beamer");
    await user.keyboard(`${UNDO}${UNDO}`);
    expect(now()).toEqual(halfDay);
  });

  it("in a drawer takes back what was typed there, and the field follows", async () => {
    const { user, now } = openPlanner(halfDay);
    await user.click(screen.getByRole("button", { name: /Bewerk Bewust worden/ }));
    const dialog = within(await screen.findByRole("dialog"));
    const note = dialog.getByLabelText("Notitie voor jezelf");
    const minutes = dialog.getAllByLabelText<HTMLInputElement>(/^Minuten voor/)[0]!;
    const before = minutes.value;
    // At once, as by pasting: letters that follow each other quickly are taken back together.
    fireEvent.change(note, { target: { value: "Flap" } });
    await user.clear(minutes);
    await user.type(minutes, "9");
    await user.keyboard(UNDO);
    expect(minutes).toHaveValue(before);
    expect(note).toHaveValue("Flap");
    await user.keyboard(UNDO);
    expect(note).toHaveValue("");
    expect(now()).toEqual(halfDay);
    await user.keyboard(`${REDO}${REDO}`);
    expect(note).toHaveValue("Flap");
    expect(minutes).toHaveValue("9");
  });
});
