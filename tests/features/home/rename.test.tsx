import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { renderHome, summary } from "./setUp.tsx";

test("a session gets another name by Enter, and keeps its own after Esc", async () => {
  const rename = vi.fn<(id: string, title: string) => void>();
  const { user } = renderHome({ summaries: [summary({ id: "s1", title: "Halve dag" })], rename });
  await user.click(screen.getByRole("button", { name: "Hernoem: Halve dag" }));
  const field = screen.getByRole("textbox", { name: "Hernoem: Halve dag" });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, "Ploeg Noord{Enter}");
  expect(rename).toHaveBeenCalledExactlyOnceWith("s1", "Ploeg Noord");
  await user.click(screen.getByRole("button", { name: "Hernoem: Halve dag" }));
  await user.type(screen.getByRole("textbox", { name: "Hernoem: Halve dag" }), "!{Escape}");
  expect(rename).toHaveBeenCalledTimes(1);
});
