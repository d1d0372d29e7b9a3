import type { OwnStep } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";
import { leastMinutes } from "#domain/steps/minutes.ts";

import type { Scene } from "./types.ts";

/** The one scene of a step that is no exercise. */
export function ownScene(step: OwnStep): Scene {
  const { pause, scene } = kindOf(step);
  return {
    id: step.id,
    stepId: step.id,
    hue: "sand",
    stepTitle: step.title,
    phaseTitle: "",
    form: "plenary",
    minutes: step.minutes,
    least: leastMinutes(step),
    most: step.minutes * 2,
    priority: 3,
    reflection: false,
    promptWord: "",
    headline: step.title,
    lines: [],
    captures: pause ? "none" : "notes",
    captureKey: step.id,
    cues: [],
    private: false,
    sensitive: false,
    ...scene(step),
  };
}
