import { useLayoutEffect } from "react";

import { showLetters } from "#platform/letters.ts";
import { useLetters } from "#stores/letters.ts";

/** For as long as it stands, letters are as large as somebody chose. It shows nothing itself. */
export function LetterSize() {
  const { step, load } = useLetters();
  useLayoutEffect(() => {
    load();
    return () => showLetters(0);
  }, [load]);
  useLayoutEffect(() => showLetters(step), [step]);
  return null;
}
