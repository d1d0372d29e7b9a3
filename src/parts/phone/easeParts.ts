/** What makes reading easier, in one chunk. */
export { Letters } from "./Letters.tsx";
export { LetterSize } from "./LetterSize.tsx";
export { ReadAloud } from "./ReadAloud.tsx";
