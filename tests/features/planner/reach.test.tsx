import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";

import { halfDay, openPlanner } from "./setUp.tsx";

/** The plan with questions of one's own, of letters that nothing makes shorter. */
function withWords(questions: number): Plan {
  let seed = 7;
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCodePoint(97 + (seed % 26));
  };
  const steps = Array.from({ length: questions }, (_, at) => ({
    id: `own-${at}`,
    kind: "question" as const,
    minutes: 5,
    title: "Eigen",
    headline: Array.from({ length: 100 }, letter).join(""),
  }));
  return { ...halfDay, steps: [...halfDay.steps, ...steps] };
}

it.each([
  [2, /Met je eigen woorden is de code te fijn om van ver te scannen\./u],
  [6, /Met zoveel eigen woorden kan geen telefoon de code nog scannen\./u],
])("tells what the code can carry, with %i questions of one's own", async (questions, told) => {
  openPlanner(withWords(questions));
  const section = await screen.findByRole("region", { name: "Code voor telefoons" });
  expect(section).toHaveTextContent(told);
});

it("says nothing where the code is read from the back row", async () => {
  openPlanner(halfDay);
  await import("#domain/link/codeReach.ts");
  expect(screen.queryByRole("region", { name: "Code voor telefoons" })).not.toBeInTheDocument();
});
