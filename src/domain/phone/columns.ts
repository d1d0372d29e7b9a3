import type { Board } from "#content/schema.ts";
import type { ScenePrompt } from "#domain/scenes/types.ts";

type Columns = Board["columns"];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Those of a board whose title a prompt says: "Wat houdt leren tegen?" asks for "Houdt tegen". */
const said = ({ text }: ScenePrompt, columns: Columns) =>
  columns.filter(({ title }) => wordsOf(title).every((word) => wordsOf(text).includes(word)));

/**
 * The columns of a board that one of the prompts which fill it asks for, so that nobody writes the
 * same twice: those that it says. A prompt in other words gets what no other prompt says, where
 * several are in other words one column each in turn; the last of them gets all that is left.
 */
export function columnsFor(prompt: ScenePrompt, filling: readonly ScenePrompt[], all: Columns) {
  const left = all.filter((column) => !filling.some((other) => said(other, [column]).length > 0));
  const silent = filling.filter((other) => said(other, all).length === 0);
  const at = silent.findIndex(({ id }) => id === prompt.id);
  const own = at < 0 ? said(prompt, all) : left.slice(at, silent[at + 1] ? at + 1 : undefined);
  return own.length > 0 ? own : all;
}
