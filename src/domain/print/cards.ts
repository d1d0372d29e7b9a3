import type { Hue, Pack, Plan } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene } from "#domain/scenes/types.ts";

/** What stands on one card. */
export interface PrintCard {
  /** Step and prompt; the copies of one card share it. */
  id: string;
  code: string;
  stepTitle: string;
  hue: Hue;
  text: string;
  /** Somebody's words: they stand between quotation marks. */
  quote: boolean;
  followUps: string[];
  /** What can be circled; such a card has no follow-ups. */
  options: string[];
}

/** The cards of one step. */
export interface CardSet {
  stepId: string;
  kind: Plan["steps"][number]["kind"];
  /** Empty where a step of one's own has none yet. */
  title: string;
  hue: Hue;
  /** Answers stay with who writes them: there is a worksheet for those. */
  private: boolean;
  cards: PrintCard[];
}

/** Letters for the codes of one's own questions, as far as the kit leaves them free. */
const OWN_LETTERS = "EVXZQ";

/** Everything in a plan that can be asked, as cards, step by step; steps without any are left out. */
export function cardSetsOf(plan: Plan, kit: Pick<Pack, "exercises" | "tasks">): CardSet[] {
  const { scenes } = expandScenes(plan, kit);
  const taken = new Set(kit.exercises.flatMap(({ prompts }) => prompts.map(({ code }) => code[0])));
  const letter = OWN_LETTERS.split("").find((one) => !taken.has(one)) ?? "E";
  let own = 0;
  return plan.steps.flatMap((step): CardSet[] => {
    const mine = scenes.filter(({ stepId }) => stepId === step.id);
    const first = mine[0];
    if (!first) return [];
    const look = { stepTitle: first.stepTitle, hue: first.hue };
    let cards: PrintCard[];
    if (step.kind === "exercise") {
      const poll = kit.exercises.find(({ id }) => id === step.exercise)?.poll;
      cards = promptCards(mine, look, poll?.options.map(({ label }) => label) ?? []);
    } else {
      cards = (kindOf(step).cards?.(first) ?? []).map((text) => {
        own += 1;
        const code = `${letter}${own}`;
        const id = `${step.id}/${code}`;
        return { ...look, id, code, text, quote: false, followUps: [], options: [] };
      });
    }
    if (cards.length === 0) return [];
    const { stepTitle: title, hue } = look;
    return [{ stepId: step.id, kind: step.kind, title, hue, private: first.private, cards }];
  });
}

function promptCards(
  scenes: readonly Scene[],
  look: Pick<PrintCard, "stepTitle" | "hue">,
  options: string[],
): PrintCard[] {
  const cards = new Map<string, PrintCard>();
  for (const { stepId, prompt, prompts = [] } of scenes) {
    for (const { id, code, text, quote, followUps } of prompt ? [prompt] : prompts) {
      const filled = followUps.filter((line) => line.trim() !== "");
      const small = options.length > 0 ? [] : filled;
      cards.set(id, {
        ...look,
        id: `${stepId}/${id}`,
        code,
        text,
        quote,
        followUps: small,
        options,
      });
    }
  }
  return [...cards.values()];
}

/** A card in somebody's hands: which group it is for, and a key of its own. */
export interface DealtCard extends PrintCard {
  key: string;
  /** 1-based; 0 where cards are not divided over groups. */
  group: number;
}

/**
 * Divides cards over groups, in turn. With more groups than cards the first cards are printed again,
 * so that no group stands empty-handed.
 *
 * @param groups 0 for one set that belongs to nobody.
 * @param all each group gets every card instead of its share: one whole set after the other.
 */
export function dealt(cards: readonly PrintCard[], groups: number, all = false): DealtCard[] {
  if (groups <= 0) return cards.map((card) => ({ ...card, key: card.id, group: 0 }));
  if (all) {
    return Array.from({ length: groups }, (_, index) => index + 1).flatMap((group) =>
      cards.map((card) => ({ ...card, key: `${card.id}/${group}`, group })),
    );
  }
  const count = cards.length === 0 ? 0 : Math.max(cards.length, groups);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const card = cards[index % cards.length];
    if (!card) return [];
    return [{ ...card, key: `${card.id}/${index}`, group: (index % groups) + 1 }];
  });
}
