import type { Plan } from "#content/schema.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { freshStage } from "#domain/session/stage.ts";
import type { Capture, Draw, Note, Person, Session } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";
import { dismissUndo } from "#stores/undo.ts";

/** Where all scenes of these tests keep what was written down. */
const KEY = "step/prompt";

const plan: Plan = {
  id: "plan",
  title: "Proefdraaiboek",
  summary: "voor een test",
  minutes: 10,
  audiences: [],
  activities: [],
  tasks: [],
  steps: [],
};

export function makeScene(change: Partial<Scene> = {}): Scene {
  return {
    id: "step/phase",
    stepId: "step",
    kind: "question",
    hue: "amber",
    stepTitle: "Bewust worden",
    phaseTitle: "Samen",
    form: "plenary",
    minutes: 5,
    least: 3,
    most: 8,
    priority: 3,
    reflection: false,
    promptWord: "vraag",
    headline: "",
    lines: [],
    captures: "notes",
    captureKey: KEY,
    cues: [],
    private: false,
    sensitive: false,
    ...change,
  };
}

export function makeNotes(...texts: string[]): Note[] {
  return texts.map((text, index) => ({ id: `n${index + 1}`, text, createdAt: index }));
}

function makeCapture(change: Partial<Capture> = {}): Capture {
  return { notes: [], drafts: {}, poll: {}, ...change };
}

export function makePeople(...names: string[]): Person[] {
  return names.map((name, index) => ({ id: `p${index + 1}`, name }));
}

/** Four people, and how they sit in pairs. */
export const FOUR = makePeople("Amira", "Kobe", "Lien", "Sam");
export const IN_PAIRS: Draw = {
  seed: 1,
  groups: [
    ["p1", "p2"],
    ["p3", "p4"],
  ],
  watchers: [],
};

interface Parts {
  scene: Scene;
  capture?: Partial<Capture>;
  people?: Person[];
  draw?: Draw;
}

let sessions = 0;

/** Puts a session of one scene into the store; nothing of it is saved. */
export function run({ scene, capture, people = [], draw }: Parts): void {
  sessions += 1;
  const session: Session = {
    head: { id: `s${sessions}`, title: plan.title, createdAt: 0, plan, steps: [], scenes: [scene] },
    live: {
      position: 0,
      touchedAt: 0,
      startedAt: 0,
      people,
      timers: {},
      ...freshStage(),
      log: [],
      draws: draw && scene.groupKey !== undefined ? { [scene.groupKey]: draw } : {},
    },
    captures: capture ? { [scene.captureKey]: makeCapture(capture) } : {},
  };
  useRun.setState({ status: "ready", session, practice: true });
}

/** What the store holds for the scene. */
export function stored(): Capture {
  return useRun.getState().session?.captures[KEY] ?? makeCapture();
}

export function storedTexts(): string[] {
  return stored().notes.map((note) => note.text);
}

export function resetStores(): void {
  useRun.setState(useRun.getInitialState(), true);
  dismissUndo();
}
