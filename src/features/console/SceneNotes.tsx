import "#parts/session/words.ts";

export { SceneCapture as SceneNotes } from "#scenes/SceneCapture.tsx";
