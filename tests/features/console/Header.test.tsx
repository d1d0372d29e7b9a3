import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";

import { useWindows } from "#stores/live/windows.ts";

import { header, renderConsole, resetConsole, session } from "./setUp.tsx";

afterEach(resetConsole);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the header and its dialog", () => {
  test("says whose session it is, that it is a rehearsal, and leads out", async () => {
    const { user, onMirror, onHome, onCheck } = renderConsole();
    expect(header()).toHaveTextContent("Een plan");
    expect(header()).toHaveTextContent("Oefenen: niets wordt bewaard");
    await user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Meer" });
    expect(dialog).toHaveTextContent("scherm vastzetten en vooruit kijken");
    await user.click(within(dialog).getByRole("button", { name: "Eén scherm" }));
    await user.click(within(dialog).getByRole("button", { name: "Naar het begin" }));
    await user.click(within(dialog).getByRole("button", { name: "Zaaltest" }));
    for (const spy of [onMirror, onHome, onCheck]) expect(spy).toHaveBeenCalledOnce();
  });

  test("the list of people opens by its button as by its key", async () => {
    const { user } = renderConsole();
    const people = within(header()).getByRole("button", { name: "Deelnemers" });
    expect(people).toHaveAttribute("aria-keyshortcuts", "P");
    for (const open of [() => user.click(people), () => user.keyboard("p")]) {
      await open();
      const dialog = await screen.findByRole("dialog", { name: "Deelnemers en regels" });
      await user.click(within(dialog).getByRole("button", { name: "Sluit" }));
      expect(screen.queryByRole("dialog")).toBeNull();
    }
  });

  test("who reads along sees so, changes nothing, and keeps the way to take over", async () => {
    const { user } = renderConsole();
    act(() => useWindows.setState({ writes: false }));
    expect(screen.getByText(/Hier kijk je mee/u)).toBeVisible();
    expect(button("Neem over")).toBeVisible();
    await user.keyboard("{PageDown}b");
    expect(session().live.position).toBe(0);
    expect(session().live.stage.cover).toBe("none");
  });
});
