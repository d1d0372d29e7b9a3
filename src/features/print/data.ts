import type { ComponentType } from "react";

import type { Pack, Plan } from "#content/schema.ts";
import { expectedPeople } from "#domain/plan/expected.ts";
import { scriptOf, UNKNOWN_PEOPLE, type Script } from "#domain/plan/script.ts";
import { cardSetsOf, dealt, type CardSet, type DealtCard } from "#domain/print/cards.ts";
import { printedOf, type PrintedCount } from "#domain/plan/materials.ts";
import type { CardsPerSheet } from "#domain/print/layout.ts";
import { learningListOf, type LearningList } from "#domain/print/learningList.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
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
  /** How many are expected by name. */
  named: number;
  /** Whether some step works in pairs, in groups or in A and B. */
  grouped: boolean;
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
    named: expectedPeople(plan).length,
    grouped: expandScenes(plan, pack).scenes.some(({ groupKey }) => groupKey !== undefined),
  };
}

/** What is printed as often as it is needed: for everybody, for one experiment, or for one step. */
export interface Stack {
  id: string;
  /** Tells it from the others of its kind; empty where there is only one. */
  title: string;
  /** What has to come along of it; undefined where the list of the plan does not have it. */
  listed: PrintedCount | undefined;
  /** How often at first: as the list says, with what is to spare. */
  first: number;
}

/** What somebody typed as the number of a stack, by its id. */
export type Copies = Readonly<Record<string, number>>;

/** How often a stack is printed. */
export function copiesOf({ id, first }: Stack, copies: Copies): number {
  return copies[id] ?? first;
}

/** The learning list, which a plan can hand out to take home though no step works on it. */
export function worksheetStack({ script, people }: PrintData): Stack {
  const listed = printedOf(script.materials, "worksheet");
  return { id: "worksheet", title: "", listed, first: totalOf(listed) ?? people };
}

/** The evaluation is asked of everybody, and on no list. */
export function evaluationStack({ people }: PrintData): Stack {
  return { id: "evaluation", title: "", listed: undefined, first: people };
}

/** The instructions of one experiment: so many for group A, and as many for group B. */
export function trialStack(data: PrintData, { stepId, task }: TrialSheet): Stack {
  const listed = listedFor(data, stepId, "trial");
  const first = Math.ceil((totalOf(listed) ?? data.people) / 2);
  return { id: stepId, title: task.title, listed, first };
}

/** The sets of cards of one step. */
export function cardStack(data: PrintData, { stepId, title }: CardSet): Stack {
  const listed = listedFor(data, stepId, "cards");
  return { id: stepId, title, listed, first: totalOf(listed) ?? 1 };
}

function listedFor({ script }: PrintData, stepId: string, print: "trial" | "cards") {
  return printedOf(script.steps.find(({ id }) => id === stepId)?.materials ?? [], print);
}

const totalOf = (listed: PrintedCount | undefined) => listed && listed.count + listed.spare;

/** How cards are made. */
export interface CardChoices {
  perSheet: CardsPerSheet;
  /** Each group gets a whole set instead of its share of one. */
  all: boolean;
  backs: boolean;
  /** Steps whose cards are left out. */
  withoutSteps: string[];
}

/** How the session plan is made. */
export interface ScriptChoices {
  /** One line for each moment, on a page or two. */
  short: boolean;
  /** Room to write beside everything; only where it is not short. */
  notes: boolean;
}

/** Where the sign for the door can point. */
export const ARROWS = ["none", "left", "up", "right"] as const;
export type Arrow = (typeof ARROWS)[number];

/** How the sign for the door is made. */
export interface DoorChoices {
  arrow: Arrow;
}

/** What is chosen before anybody chooses. */
export function firstChoices(data: PrintData): Omit<SheetChoices, "copies"> {
  return {
    script: { short: false, notes: true },
    handout: { names: true, sentences: true },
    cards: { perSheet: 4, all: true, backs: false, withoutSteps: uncarded(data) },
    door: { arrow: "none" },
    // As printers in offices do; what is laid out for one side would put two people on one sheet.
    duplex: true,
  };
}

/**
 * Steps that are not on cards at first: cards are what the list says has to come along; where it
 * has none, all but what is private and answered on a worksheet; and those too where there is
 * nothing else.
 */
function uncarded(data: PrintData): string[] {
  const { sets } = data;
  const without = (wanted: (set: CardSet) => boolean) =>
    sets.some(wanted) ? sets.filter((set) => !wanted(set)).map(({ stepId }) => stepId) : undefined;
  return (
    without((set) => cardStack(data, set).listed !== undefined) ??
    without((set) => !set.private) ??
    []
  );
}

/** The cards that are printed, step by step: one alone belongs to nobody, more are for group 1, 2, … */
export function handsOf(data: PrintData, copies: Copies, cards: CardChoices): DealtCard[] {
  return data.sets
    .filter(({ stepId }) => !cards.withoutSteps.includes(stepId))
    .flatMap((set) => {
      const groups = copiesOf(cardStack(data, set), copies);
      return dealt(set.cards, groups > 1 ? groups : 0, cards.all);
    });
}

/** What is chosen for the sheets that participants get. */
export interface HandoutChoices {
  /** The programme names its parts, and tells in a sentence what happens there. */
  names: boolean;
  sentences: boolean;
}

/** All that can be chosen for a kind of sheet; each kind takes what it knows. */
export interface SheetChoices {
  /** Of this kind alone. */
  copies: Copies;
  script: ScriptChoices;
  handout: HandoutChoices;
  cards: CardChoices;
  door: DoorChoices;
  /** Printed on two sides. */
  duplex: boolean;
}

export interface SheetsProps extends SheetChoices {
  data: PrintData;
}

export interface OptionsProps extends SheetsProps {
  onChoose: (changed: Partial<SheetChoices>) => void;
}

/** A kind of sheet: what it needs, what can be chosen for it, and how it is drawn. */
export interface SheetEntry {
  Sheets: ComponentType<SheetsProps>;
  /** Whether the plan has something for it; without it, every plan has. */
  has?: (data: PrintData) => boolean;
  /** For what is printed more than once: for whom, and its stacks. */
  copies?: { each: "person" | "group"; stacks: (data: PrintData) => Stack[] };
  /** Draws its pieces itself; without it, all of it is one. */
  pieces?: true;
  /** More to choose. */
  Options?: ComponentType<OptionsProps>;
}
