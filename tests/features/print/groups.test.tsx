import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { expectedGroups } from "#domain/session/groups/expectedGroups.ts";
import { Print } from "#features/print/Print.tsx";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { addWords } from "#i18n/setup.ts";

addWords({ planFiles, planner, print });

const ready = pack.plans.find(({ id }) => id === "half-day-180")!;
const names = ["Jan", "Els", "Fatima", "Bart", "Koen", "Sofie", "Ahmed"];
const show = (plan: Plan) => render(<Print plan={plan} pack={pack} onBack={() => undefined} />);
const choice = () => screen.queryByRole("checkbox", { name: "Groepen" });

describe("groups on paper", () => {
  it("tell for each round who sits with whom, and how long that holds", async () => {
    const plan = { ...ready, names: names.join("\n") };
    show(plan);
    await userEvent.setup().click(choice()!);
    const sheet = screen.getByRole("region", { name: "Groepen" });
    expect(sheet).toHaveTextContent("Dit geldt als iedereen komt");
    const rounds = expectedGroups(plan, pack);
    const heads = within(sheet).getAllByRole("heading", { level: 3 });
    expect(heads).toHaveLength(rounds.length);
    for (const [at, { groups, watchers }] of rounds.entries()) {
      const round = heads[at]!.parentElement!;
      const shown = within(round)
        .getAllByRole("heading", { level: 4 })
        .map(({ nextElementSibling }) =>
          within(nextElementSibling as HTMLElement)
            .getAllByRole("listitem")
            .map(({ textContent }) => textContent),
        );
      expect(shown).toEqual([...groups, watchers].filter(({ length }) => length > 0));
      expect(shown.flat().toSorted()).toEqual(names.toSorted());
    }
  });

  it("are not there without names, and the page tells where those are given", () => {
    show(ready);
    expect(choice()).toBeNull();
    expect(screen.getByText(/de namen van de deelnemers/u)).toBeVisible();
  });

  it("are not there for one name alone, and the page tells what is missing", () => {
    show({ ...ready, names: "Jan" });
    expect(choice()).toBeNull();
    expect(screen.getByText(/nog maar één deelnemer/u)).toBeVisible();
  });

  it("are not there where everybody works alone or together", () => {
    const steps: Plan["steps"] = [
      { id: "a", kind: "break", title: "Pauze", minutes: 10, headline: "" } as never,
    ];
    show({ ...ready, steps, names: names.join("\n") });
    expect(choice()).toBeNull();
    expect(screen.queryByText(/de namen van de deelnemers/u)).toBeNull();
  });
});
