import type { GivenAnswer, Giving } from "#domain/handover/giving.ts";
import { markOf } from "#domain/handover/mark.ts";

type Unmarked = Omit<Giving, "answers"> & { answers: readonly Omit<GivenAnswer, "mark">[] };

/** What a phone with this secret hands over. */
export function givenBy(secret: string, { answers, ...giving }: Unmarked): Giving {
  return {
    ...giving,
    answers: answers.map((answer) => ({ ...answer, mark: markOf(secret, answer) })),
  };
}
