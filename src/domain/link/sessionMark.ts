import { hashOf } from "#domain/files/hash.ts";

import { charOf } from "./base62.ts";

const CHARS = 3;

/**
 * Three letters and digits that tell two sessions of one plan apart on a participant's phone, so that
 * nobody reads there what was written in the other one. They say nothing of the session itself.
 *
 * @param id of the session.
 */
export function sessionMark(id: string): string {
  let rest = hashOf(id);
  let mark = "";
  for (; mark.length < CHARS; rest = Math.floor(rest / 62)) mark += charOf(rest % 62);
  return mark;
}
