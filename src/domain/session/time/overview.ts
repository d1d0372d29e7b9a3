import type { Scene } from "#domain/scenes/types.ts";
import { searchFor } from "#domain/search/searchFor.ts";
import { minutesOf } from "./timers.ts";
import type { Session } from "#domain/session/types.ts";

/** A scene as a small button. */
export interface OverviewScene {
  id: string;
  /** Index in the session. */
  position: number;
  /** What is done there: "Per twee"; a scene without a phase is called as its step. */
  title: string;
  state: "now" | "done" | "ahead" | "dropped";
}

/** One question with its phases, or the phases of a step that has no questions. */
export interface OverviewRow {
  id: string;
  /** The question, told once. */
  prompt?: { code: string; short: string };
  scenes: OverviewScene[];
}

export interface OverviewStep {
  id: string;
  title: string;
  hue: Scene["hue"];
  /** Whole minutes, after steering. */
  minutes: number;
  rows: OverviewRow[];
}

/** The steps of a session with what a search leaves of them; without a query that is everything. */
export interface Overview {
  steps: OverviewStep[];
  /** Position of the scene that the search means; undefined without a query, or when nothing is found. */
  first: number | undefined;
}

/**
 * Finds scenes by code, by short name, by step and phase, and by their text. What is found by its name
 * comes before what only says the word somewhere.
 */
export function overviewOf(session: Session, query: string): Overview {
  const { scenes, steps } = session.head;
  const matches = searchFor(query);
  const hits = scenes.flatMap((scene, position) =>
    matches(`${nameOf(scene)} ${wordsOf(scene)}`) ? [position] : [],
  );
  const named = hits.find((position) => {
    const scene = scenes[position];
    return scene && matches(nameOf(scene));
  });
  return {
    steps: steps.flatMap((step): OverviewStep[] => {
      const own = hits.filter((position) => scenes[position]?.stepId === step.id);
      if (own.length === 0) return [];
      const minutes = scenes
        .filter(({ stepId }) => stepId === step.id)
        .reduce((sum, scene) => sum + minutesOf(session, scene), 0);
      return [
        { id: step.id, title: step.title, hue: step.hue, minutes, rows: rowsOf(session, own) },
      ];
    }),
    first: query.trim() === "" ? undefined : (named ?? hits[0]),
  };
}

/** One row per question; what has none goes on in one row. */
function rowsOf(session: Session, positions: readonly number[]): OverviewRow[] {
  const rows: (OverviewRow & { of: string })[] = [];
  for (const position of positions) {
    const scene = session.head.scenes[position];
    if (!scene) continue;
    const { prompt } = scene;
    const button: OverviewScene = {
      id: scene.id,
      position,
      title: scene.phaseTitle === "" ? scene.stepTitle : scene.phaseTitle,
      state: stateOf(session, scene, position),
    };
    const of = prompt?.id ?? "";
    // The phases of a question that come later stand with it.
    const known = of === "" ? rows.at(-1) : rows.find((row) => row.of === of);
    if (known?.of === of) known.scenes.push(button);
    else {
      const told = prompt && { prompt: { code: prompt.code, short: prompt.short } };
      rows.push({ id: scene.id, of, ...told, scenes: [button] });
    }
  }
  return rows.map(({ of: _of, ...row }) => row);
}

function stateOf({ live }: Session, scene: Scene, position: number): OverviewScene["state"] {
  if (position === live.position) return "now";
  if (live.steered.dropped.includes(scene.id)) return "dropped";
  return position < live.position ? "done" : "ahead";
}

const nameOf = ({ stepTitle, phaseTitle, prompt }: Scene): string =>
  [prompt?.code, prompt?.short, stepTitle, phaseTitle].join(" ");

const wordsOf = ({ headline, prompt }: Scene): string => `${headline} ${prompt?.text ?? ""}`;
