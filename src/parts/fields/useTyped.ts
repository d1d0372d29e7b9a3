import { useState } from "react";

interface Typed {
  text: string;
  /** Notes what was typed, and what of it is kept outside. */
  type: (text: string, kept: string) => void;
}

/**
 * Text as it was typed, beside what could be kept of it. It stays until what is kept changes from
 * somewhere else, as when a change is taken back.
 */
export function useTyped(kept: string): Typed {
  const [state, setState] = useState({ text: kept, own: kept, seen: kept });
  if (kept !== state.seen) {
    setState(kept === state.own ? { ...state, seen: kept } : { text: kept, own: kept, seen: kept });
  }
  return {
    text: state.text,
    type: (text, own) => setState((old) => ({ ...old, text, own })),
  };
}
