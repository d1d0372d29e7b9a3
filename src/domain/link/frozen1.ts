import type { ExerciseStep } from "#content/schema.ts";

import type { Frozen, FrozenExercise } from "./frozen.ts";

const numbered = (name: string, numbers: readonly number[]) =>
  numbers.map((one) => `${name}-${one}`);

/** An exercise with its prompts "name-1", "name-2" and so on, and the minutes of its phases. */
function known(
  id: string,
  name: string,
  prompts: number,
  phases: Record<string, number>,
): FrozenExercise {
  return {
    id,
    prompts: numbered(
      name,
      Array.from({ length: prompts }, (_, index) => index + 1),
    ),
    phases: Object.entries(phases).map(([phase, minutes]) => ({ id: phase, minutes })),
  };
}

function exercise(
  id: string,
  name: string,
  prompts: readonly number[],
  rest: Partial<ExerciseStep> = {},
): ExerciseStep {
  return { id, kind: "exercise", exercise: id, prompts: numbered(name, prompts), ...rest };
}

/**
 * What links of version 1 know of the kit, as it was on 23 November 2026. It never changes, whatever
 * becomes of the kit: links that are out there point into it.
 */
export const FROZEN_1: Frozen = {
  exercises: [
    known("awareness", "awareness", 5, { alone: 2, pairs: 4, together: 4, "extra-use": 3 }),
    known("experiment", "experiment-reflect", 4, {
      predict: 3,
      divide: 2,
      learn: 5,
      score: 7,
      result: 2,
      reflect: 3,
      "extra-bridge": 4,
    }),
    known("culture", "culture", 3, { groups: 5, together: 4, "extra-first-step": 3 }),
    known("my-learning", "my-learning", 6, { list: 12, pairs: 6, closing: 4 }),
    known("mistakes", "mistakes", 5, { alone: 2, pairs: 3, together: 3 }),
    known("discussion", "discussion", 3, { groups: 6, together: 4 }),
    known("statements", "statements", 5, { before: 1, talk: 4, after: 1 }),
  ],
  tasks: ["figure-eight", "bowline", "paper-cup", "napkin-candle"],
  plans: [
    {
      id: "introduction-45",
      title: "Kennismaken",
      summary: "Bewust worden en uitspraken",
      audiences: ["employees"],
      steps: [
        {
          id: "welcome",
          kind: "welcome",
          minutes: 5,
          title: "Welkom",
          headline: "Leren gebeurt terwijl je werkt",
          lines: ["Zeg je naam.", "Noem één ding dat je deze week leerde."],
        },
        exercise("awareness", "awareness", [1, 2]),
        exercise("statements", "statements", [2, 3]),
        {
          id: "closing",
          kind: "closing",
          minutes: 5,
          title: "Afronden",
          headline: "Wat neem je mee?",
          lines: ["Eén woord of één zin."],
        },
      ],
    },
    {
      id: "team-90",
      title: "Met je team",
      summary: "De knoop, leercultuur en mijn leren",
      audiences: ["employees", "managers"],
      steps: [
        {
          id: "welcome",
          kind: "welcome",
          minutes: 7,
          title: "Welkom",
          headline: "Leren gebeurt terwijl je werkt",
          lines: ["Zeg je naam en wat je doet.", "Wat leerde je van iemand in dit team?"],
        },
        exercise("experiment", "experiment-reflect", [1, 2, 3, 4], {
          task: "figure-eight",
          groupSize: 3,
        }),
        exercise("culture", "culture", [2, 3]),
        exercise("my-learning", "my-learning", [1, 2, 3, 4, 5, 6]),
        {
          id: "closing",
          kind: "closing",
          minutes: 5,
          title: "Afronden",
          headline: "Wat spreken we af?",
          lines: ["Eén ding dat we als team proberen.", "Wanneer kijken we terug?"],
        },
      ],
    },
    {
      id: "half-day-180",
      title: "Halve dag",
      summary: "Vijf oefeningen, met een pauze",
      audiences: ["employees", "managers"],
      steps: [
        {
          id: "welcome",
          kind: "welcome",
          minutes: 10,
          title: "Welkom",
          headline: "Leren gebeurt terwijl je werkt",
          lines: ["Zeg je naam en wat je doet.", "Noem één ding dat je deze week leerde."],
        },
        exercise("awareness", "awareness", [1, 4, 5]),
        exercise("experiment", "experiment-reflect", [1, 2, 3, 4], { task: "figure-eight" }),
        {
          id: "break",
          kind: "break",
          minutes: 15,
          title: "Pauze",
          headline: "Pauze",
          lines: ["Ook aan de koffie wordt er geleerd."],
        },
        exercise("culture", "culture", [1, 2, 3]),
        exercise("statements", "statements", [1, 2, 3, 4, 5]),
        exercise("my-learning", "my-learning", [1, 2, 3, 4, 5, 6]),
        {
          id: "closing",
          kind: "closing",
          minutes: 5,
          title: "Afronden",
          headline: "Wat neem je mee?",
          lines: ["Eén zin.", "Eén stap, deze week."],
        },
      ],
    },
    {
      id: "self-employed-75",
      title: "Voor zelfstandigen",
      summary: "Fouten, gesprek en mijn leren",
      audiences: ["self-employed"],
      steps: [
        {
          id: "welcome",
          kind: "welcome",
          minutes: 5,
          title: "Welkom",
          headline: "Leren gebeurt terwijl je werkt",
          lines: ["Zeg je naam en wat je zaak doet.", "Van welke klant leerde je iets?"],
        },
        exercise("mistakes", "mistakes", [1, 2, 5]),
        exercise("discussion", "discussion", [1, 2]),
        exercise("my-learning", "my-learning", [1, 2, 3, 4, 5, 6]),
        {
          id: "closing",
          kind: "closing",
          minutes: 4,
          title: "Afronden",
          headline: "Wie bel je als je vastzit?",
          lines: ["Kies iemand uit deze ruimte.", "Wissel je nummer uit."],
        },
      ],
    },
  ],
};
