import type { OwnStep } from "#content/schema.ts";

import { pieces } from "./pieces.ts";
import type { Scene } from "./types.ts";

const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "");

/** The one scene of a step that is no exercise. */
export function ownScene(step: OwnStep): Scene {
  return {
    id: step.id,
    stepId: step.id,
    hue: "sand",
    stepTitle: step.title,
    phaseTitle: "",
    form: "plenary",
    minutes: step.minutes,
    least: step.kind === "break" ? Math.min(10, step.minutes) : Math.ceil(step.minutes / 2),
    most: step.minutes * 2,
    priority: 3,
    reflection: false,
    promptWord: "",
    headline: step.title,
    lines: [],
    captures: step.kind === "break" ? "none" : "notes",
    captureKey: step.id,
    cues: [],
    private: false,
    sensitive: false,
    ...face(step),
  };
}

function face(step: OwnStep): Pick<Scene, "kind"> & Partial<Scene> {
  switch (step.kind) {
    case "case":
      return {
        kind: "case",
        text: pieces(step.text).join("\n"),
        lines: filled(step.questions),
        ...(step.link !== undefined && step.link.trim() !== "" && { link: step.link.trim() }),
      };
    case "figure":
      return {
        kind: "figure",
        headline: step.text.trim() === "" ? step.title : step.text,
        figure: { value: step.value, source: step.source },
      };
    case "chart":
      return {
        kind: "chart",
        chart: {
          shape: step.shape,
          table: step.table,
          unit: step.unit ?? "",
          source: step.source,
        },
      };
    case "break":
    case "question":
    case "welcome":
    case "closing":
      return {
        kind: step.kind === "break" || step.kind === "question" ? step.kind : "message",
        headline: step.headline.trim() === "" ? step.title : step.headline,
        lines: filled(step.lines ?? []),
      };
  }
}
