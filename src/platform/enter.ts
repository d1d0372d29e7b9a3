/** What is known of a press of Enter, from a key event or from what the keyboard is about to write. */
export type EnterEvent =
  | Pick<KeyboardEvent, "type" | "key" | "keyCode" | "isComposing" | "shiftKey">
  | Pick<InputEvent, "type" | "inputType" | "data">;

/** An input method keeps the key for itself: it confirms a word with it. */
const INPUT_METHOD = 229;

/** Whether a key event is an Enter that means something here, and does not only confirm a word. */
export function isEnter(event: Extract<EnterEvent, { key: string }>): boolean {
  // eslint-disable-next-line typescript/no-deprecated -- nothing else tells of Safari's late Enter
  return event.key === "Enter" && !event.isComposing && event.keyCode !== INPUT_METHOD;
}

/** Whether a keyboard is about to write a line break, however it tells so. */
function breaksLine({ inputType, data }: Pick<InputEvent, "inputType" | "data">): boolean {
  if (inputType === "insertLineBreak" || inputType === "insertParagraph") return true;
  return (inputType === "insertText" || inputType === "insertCompositionText") && data === "\n";
}

/**
 * Calls `act` at an Enter that is meant for the field, instead of the line break. While a word is
 * being composed the key itself does not tell: an input method may only confirm the word with it (in
 * Safari even just after that), and a touch keyboard may mean its key "done". But only the latter
 * goes on to write a line break. Shift and Enter write one.
 */
export function onEnter(field: HTMLElement, act: () => void): () => void {
  let shifted = false;
  const press = (event: KeyboardEvent) => {
    shifted = event.shiftKey;
    if (shifted || !isEnter(event)) return;
    event.preventDefault();
    // Held, it counts once.
    if (!event.repeat) act();
  };
  const write = (event: InputEvent) => {
    if (shifted || !breaksLine(event)) return;
    event.preventDefault();
    act();
  };
  field.addEventListener("keydown", press);
  field.addEventListener("beforeinput", write);
  return () => {
    field.removeEventListener("keydown", press);
    field.removeEventListener("beforeinput", write);
  };
}
