import type { ComponentType } from "react";

import type { Pack, Plan } from "#content/schema.ts";
import { scriptOf, UNKNOWN_PEOPLE, type Script } from "#domain/plan/script.ts";
import { cardSetsOf, type CardSet } from "#domain/print/cards.ts";
import type { CardsPerSheet } from "#domain/print/layout.ts";
import { learningListOf, type LearningList } from "#domain/print/learningList.ts";
import { trialsOf, type TrialSheet } from "#domain/print/trials.ts";

/** What all sheets are made of, worked out once for a plan. */
export interface PrintData {
  plan: Plan;
  pack: Pack;
  script: Script;
  sets: CardSet[];
  trials: TrialSheet[];
  /** Undefined where the kit has none. */
  list: LearningList | undefined;
  /** How many are counted on. */
  people: number;
}

/** Works out what the sheets of a plan are made of. */
export function printDataOf(plan: Plan, pack: Pack): PrintData {
  return {
    plan,
    pack,
    script: scriptOf(plan, pack),
    sets: cardSetsOf(plan, pack),
    trials: trialsOf(plan, pack),
    list: learningListOf(plan, pack),
    people: plan.people ?? UNKNOWN_PEOPLE,
  };
}

/** How cards are made. */
export interface CardChoices {
  perSheet: CardsPerSheet;
  /** 0: they are not divided over groups. */
  groups: number;
  /** Each group gets all of them instead of its share. */
  all: boolean;
  backs: boolean;
  /** Steps whose cards are left out. */
  withoutSteps: string[];
}

/** What is private is answered on a worksheet, and so not on cards; unless there is nothing else. */
export function firstChoices({ sets }: PrintData): CardChoices {
  const hidden = sets.filter((set) => set.private).map(({ stepId }) => stepId);
  return {
    perSheet: 4,
    groups: 0,
    all: false,
    backs: false,
    withoutSteps: hidden.length < sets.length ? hidden : [],
  };
}

/** What is chosen for the sheets that participants get. */
export interface HandoutChoices {
  /** The programme names its parts, and tells in a sentence what happens there. */
  names: boolean;
  sentences: boolean;
}

export const FIRST_HANDOUT: HandoutChoices = { names: true, sentences: true };

export interface SheetsProps {
  data: PrintData;
  handout: HandoutChoices;
  /** As often as it is printed; 1 where nobody can choose. */
  copies: number;
  cards: CardChoices;
}

export interface OptionsProps {
  data: PrintData;
  cards: CardChoices;
  onCards: (cards: CardChoices) => void;
  handout: HandoutChoices;
  onHandout: (handout: HandoutChoices) => void;
}

/** A kind of sheet: what it needs, what can be chosen for it, and how it is drawn. */
export interface SheetEntry {
  Sheets: ComponentType<SheetsProps>;
  /** Whether the plan has something for it; without it, every plan has. */
  has?: (data: PrintData) => boolean;
  /** For what is printed more than once: for whom, and how often at first. */
  copies?: { each: "person" | "group"; first: (data: PrintData) => number };
  /** More to choose. */
  Options?: ComponentType<OptionsProps>;
}
