import type { ComponentType } from "react";

import type { SceneKind } from "#domain/scenes/types.ts";
import { lazyWithRetry, type Fetched } from "#ui/lazy/lazyWithRetry.tsx";

import { Stage as MessageStage } from "./message/Stage.tsx";
import { Stage as QuestionStage } from "./question/Stage.tsx";
import type { StageProps } from "#parts/stage/types.ts";

type StageFace = ComponentType<StageProps> & Partial<Fetched>;

const fetchLater = async () => (await import("./laterFaces.ts")).laterFaces;

/** Those that a session begins with; the others come as soon as the stage stands. */
const faces = new Map<string, StageFace>([
  ["question", QuestionStage],
  ["message", MessageStage],
]);

/**
 * What the room sees of a kind of scene: `Stage.tsx` in the folder of its name. A folder holds all its
 * faces: how it is written down (`Capture.tsx`), a participant's phone (`Phone.tsx`), and for a step of
 * one's own how it is filled in (`Form.tsx`).
 */
export function stageFace(kind: string): StageFace {
  const known = faces.get(kind);
  if (known) return known;
  const face = lazyWithRetry(
    async () => (await fetchLater())[`./${kind}/Stage.tsx`] ?? MessageStage,
  );
  faces.set(kind, face);
  return face;
}

/** Kinds whose text leaves room for the large timer beside it. */
export const ringed: ReadonlySet<SceneKind> = new Set(["question", "message", "break"]);

/** Fetches all faces, so that they are there at once and without a network. */
export async function fetchFaces(): Promise<unknown> {
  const kinds = Object.keys(await fetchLater()).map((file) => file.split("/")[1] ?? "");
  return Promise.all(kinds.map(async (kind) => stageFace(kind).fetch?.()));
}
