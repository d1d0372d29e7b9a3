/** What comes after or beside the exercises, in one chunk. */
export { Closing } from "./Closing.tsx";
export { Give } from "./Give.tsx";
export { Went } from "./Went.tsx";
export { Overview } from "./Overview.tsx";
export { Wipe } from "./Wipe.tsx";
