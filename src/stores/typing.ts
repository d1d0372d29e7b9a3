import { create } from "zustand";

interface Typing {
  /** Id of the scene whose note is still being typed while another one stands on the stage. */
  held: string | undefined;
  /** A clicker moved the stage out of a field, which was not left on purpose since. */
  stepped: boolean;
}

/** What becomes of the words that are typed while a clicker moves the stage. */
export const useTyping = create<Typing>()(() => ({ held: undefined, stepped: false }));

/** The field being typed in stays, at its own scene; one that is held already stays that. */
export function holdNote(scene: string): void {
  if (useTyping.getState().held === undefined) useTyping.setState({ held: scene });
}

/** The note that was held is done; who typed it types on. */
export function letNoteGo(): void {
  if (useTyping.getState().held !== undefined) useTyping.setState({ held: undefined });
}

/** A clicker moved the stage while a field had the focus. */
export function stepOut(): void {
  if (!useTyping.getState().stepped) useTyping.setState({ stepped: true });
}

/** The field was left on purpose: keys are keys again. Answers whether a note was held. */
export function leaveTyping(): boolean {
  const { held, stepped } = useTyping.getState();
  if (held !== undefined || stepped) useTyping.setState({ held: undefined, stepped: false });
  return held !== undefined;
}
