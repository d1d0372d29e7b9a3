import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { emptyNotes } from "#domain/phone/notes.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { Phone } from "#features/phone/Phone.tsx";
import { usePhone } from "#stores/phone.ts";

const base = pack.plans[0]!;

/** A step with all prompts of an exercise of the kit. */
export const step = (exercise: string, extra: object = {}): Step => ({
  id: exercise,
  kind: "exercise",
  exercise,
  prompts: pack.exercises.find(({ id }) => id === exercise)!.prompts.map(({ id }) => id),
  ...extra,
});

export const planOf = (steps: Step[], extra: Partial<Plan> = {}): Plan => ({
  ...base,
  id: "mine",
  title: "Leren op de vloer",
  steps,
  ...extra,
});

/** The phone with a plan open on one of its pages. */
export function openPhone(plan: Plan, at = "", notes: Partial<PhoneNotes> = {}) {
  usePhone.setState({ notes: { ...emptyNotes(plan.id, plan.title, 1), ...notes } });
  const titles: string[] = [];
  const places: string[] = [];
  function App() {
    const [page, setPage] = useState(at);
    return (
      <Phone
        plan={plan}
        pack={pack}
        at={page}
        onGo={(to) => {
          places.push(to);
          setPage(to);
        }}
        onTitle={(title) => titles.push(title)}
      />
    );
  }
  const user = userEvent.setup();
  const view = render(<App />);
  return { user, titles, places, ...view, now: () => usePhone.getState().notes! };
}

export function resetPhone(): void {
  cleanup();
  usePhone.setState(usePhone.getInitialState(), true);
  localStorage.clear();
}
