import i18next from "i18next";

import { pack } from "#content/nl.ts";
import type { Pack, Plan } from "#content/schema.ts";
import { planWords } from "#parts/words/planWords.ts";
import { planFiles } from "#words/planFiles.ts";
import { addWords } from "#i18n/setup.ts";

import { pictureUrl } from "../pictures/heads.ts";

addWords({ planFiles });

/** The words of the app itself, so that the tests read what a user reads. */
export const words = planWords(i18next.t);

export const kit: Pack = pack;

/** A ready-made plan, prepared for a day, with one step of every kind. */
export const prepared: Plan = {
  ...pack.plans.find(({ id }) => id === "team-90")!,
  title: "Leren bij *Vlierbos*",
  activities: ["zorg voor ouderen", " "],
  tasks: ["wassen", "koken | eten"],
  date: "2027-03-05",
  start: "13:00",
  end: "16:00",
  room: "Zaal 2 <boven>",
  people: 14,
  packed: ["own/snoep"],
  ownMaterials: [
    { id: "snoep", text: "Drop [zacht]" },
    { id: "leeg", text: "" },
  ],
  steps: [
    ...pack.plans.find(({ id }) => id === "team-90")!.steps,
    {
      id: "story",
      kind: "case",
      title: "De lekkende kraan",
      minutes: 10,
      text: "Jef draait de kraan dicht.\n\nZijn collega kijkt mee.",
      link: "https://voorbeeld.be/kraan",
      questions: ["Wat leerde Jef?"],
      note: "Vraag eerst wie Jef kent.\n- Niet voorlezen.",
    },
    {
      id: "number",
      kind: "figure",
      title: "Hoeveel?",
      minutes: 5,
      value: "70 %",
      text: "leert van het werk zelf",
      source: "Eigen meting, 2026",
    },
    {
      id: "graph",
      kind: "chart",
      title: "",
      minutes: 5,
      shape: "bar",
      table: {
        series: ["2025", ""],
        rows: [
          { label: "Samen | alleen", values: [12.5, null] },
          { label: "Cursus", values: [3] },
        ],
      },
      unit: "uren",
      source: "Personeelsdienst",
    },
  ],
};

/** An experiment with a task of one's own, which has two photos. */
export const photographed: Plan = {
  ...prepared,
  id: "photographed",
  ownTasks: [
    {
      id: "own-strap",
      title: "Spanband",
      tool: "spanband",
      steps: ["Leg de band rond de kist."],
      check: "De band zit strak.",
      pictures: [
        { id: "one", data: pictureUrl(), alt: "De band ligt plat." },
        { id: "two", data: pictureUrl(), alt: "De ratel is dicht." },
      ],
    },
  ],
  steps: prepared.steps.map((step) =>
    step.kind === "exercise" && step.task !== undefined ? { ...step, task: "own-strap" } : step,
  ),
};
