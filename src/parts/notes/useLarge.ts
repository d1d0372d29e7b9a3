import type { StageOverlay } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";

/** Which note or group stands large on the stage, if any does. */
export function useLarge(): StageOverlay["large"] {
  return useRun((state) => state.session?.live.stage.large);
}
