import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { pace } from "#words/pace.ts";
import { LooseTimer } from "#parts/pace/LooseTimer.tsx";
import { useRun } from "#stores/run.ts";

import { begin, live, reset, show } from "./setUp.tsx";

afterEach(reset);

test("the loose timer: a preset starts it, it can be paused, nudged and put away", async () => {
  begin();
  const { user } = show(() => (
    <LooseTimer
      timer={useRun((state) => state.session?.live.loose)}
      name={useRun((state) => state.session?.live.looseName)}
    />
  ));
  await user.type(screen.getByRole("textbox", { name: pace.loose.name }), "Wie koffie haalt");
  await user.click(screen.getByRole("button", { name: "3 min" }));
  expect(screen.getByRole("heading", { name: "Wie koffie haalt" })).toBeVisible();
  expect(screen.getByRole("timer")).toHaveTextContent("3:00");
  await user.click(screen.getByRole("button", { name: pace.loose.plusFive }));
  expect(screen.getByRole("timer")).toHaveTextContent("8:00");
  await user.click(screen.getByRole("button", { name: pace.loose.pause }));
  expect(live().loose?.status).toBe("paused");
  await user.click(screen.getByRole("button", { name: pace.loose.remove }));
  expect(live().loose).toBeUndefined();
  expect(screen.getByText(pace.loose.hint)).toBeVisible();
});
