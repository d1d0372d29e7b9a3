import { useState } from "react";

/**
 * A list that is typed with a line for each item. What is typed stays as it is typed: an empty line
 * at the end is where the next item comes. The list follows, and a list that changes elsewhere (by
 * undoing) is shown again.
 */
export function useLines(
  lines: readonly string[],
  onLines: (lines: string[]) => void,
): { value: string; onValue: (text: string) => void } {
  const [text, setText] = useState(() => lines.join("\n"));
  const mine = split(text);
  const same = mine.length === lines.length && mine.every((line, at) => line === lines[at]);
  return {
    value: same ? text : lines.join("\n"),
    onValue: (next) => {
      setText(next);
      onLines(split(next));
    },
  };
}

function split(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim().slice(0, 240))
    .filter((line) => line !== "");
}
