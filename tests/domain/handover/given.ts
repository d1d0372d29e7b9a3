import type { GivenAnswer, Submission } from "#domain/handover/submission.ts";
import { markOf } from "#domain/handover/mark.ts";

type Unmarked = Omit<Submission, "answers"> & { answers: readonly Omit<GivenAnswer, "mark">[] };

/** What a phone with this secret hands over. */
export function givenBy(secret: string, { answers, ...submission }: Unmarked): Submission {
  return {
    ...submission,
    answers: answers.map((answer) => ({ ...answer, mark: markOf(secret, answer) })),
  };
}
