import * as v from "valibot";

import type { PlanRequest } from "#domain/grouping/solver.ts";
import type { Found } from "./search.ts";

/** What the page asks of the thread; the number tells one search from the next. */
export interface Ask {
  number: number;
  request: PlanRequest;
}

/** What the thread answers. */
export interface Answer extends Found {
  number: number;
}

const AnswerSchema = v.object({
  number: v.number(),
  rounds: v.array(v.array(v.array(v.string()))),
  iterations: v.number(),
  over: v.boolean(),
});

/** An answer as it came over the line; undefined for anything else. */
export function readAnswer(message: unknown): Answer | undefined {
  const read = v.safeParse(AnswerSchema, message);
  return read.success ? read.output : undefined;
}
