/** What comes after the exercises, in one chunk. */
export { Closing } from "./Closing.tsx";
export { Give } from "./Give.tsx";
export { Wipe } from "./Wipe.tsx";
