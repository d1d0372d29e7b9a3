import { buildReport } from "#domain/report/build.ts";
import { documentMarkdown } from "#domain/planFiles/markdown.ts";
import { reportDocument } from "#domain/report/document.ts";
import type { ReportBlock, ReportDoc, ReportItem } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { setPrediction, setResult, setVotes } from "#domain/session/captures/counts.ts";
import { createSession } from "#domain/session/create.ts";
import { drawByChance } from "#domain/session/groups/groups.ts";
import { finish, goTo } from "#domain/session/time/move.ts";
import { addNote, setDraft } from "#domain/session/captures/notes.ts";
import { changeTimer } from "#domain/session/time/timers.ts";
import type { Note, Person, Session } from "#domain/session/types.ts";
import { startTimer } from "#domain/timer/timer.ts";
import { kit, plan, talk } from "../../fixtures/kit.ts";
import { words as fileWords } from "../planFiles/fixture.ts";

export const AT = 1_700_000_000_000;

/** Names that stand in no text of the kit or of the interface. */
export const people: Person[] = [
  "Zeldrik Q.",
  "Wibrandus",
  "Quirijn",
  "Ysolde",
  "Xanthippe",
  "Umberto",
].map((name, index) => ({ id: `p${index}`, name }));

export const words: ReportWords = {
  date: () => "een dag",
  time: (at) => `${Math.floor((at - AT) / 60_000)}'`,
  people: (count) => `${count} mensen`,
  present: (names) => `Er waren: ${names}`,
  private: "Dit bleef bij hen.",
  privateGiven: "Alleen wat ze zelf gaven.",
  quiet: (titles) => `Stil: ${titles}.`,
  nothing: "Niets genoteerd.",
  other: "Overige notities",
  noColumn: "Zonder kolom",
  unfinished: (text) => `${text} (niet afgewerkt)`,
  person: (number) => `Deelnemer ${number}`,
  quote: (text) => `“${text}”`,
  groups: "Groepen",
  pairs: "Per twee",
  group: (name) => (name === "" ? "Keken mee" : `Groep ${name}`),
  votes: { option: "keuze", before: "voor", after: "na", shift: "verschil" },
  unknown: "–",
  shift: (before, after) => `van ${before ?? "–"} naar ${after ?? "–"}`,
  trial: {
    group: (letter) => letter || "geen van beide",
    done: (done, of) => `${done} van ${of}`,
    rest: (almost, not) => `${almost} bijna, ${not} niet`,
    predicted: (guess) => `dachten ${guess}`,
    sure: (mean) => `zeker ${mean.toFixed(1).replace(".", ",")}`,
  },
  times: {
    title: "Tijd",
    step: "stap",
    begin: "begin",
    planned: "gepland",
    real: "werkelijk",
    total: "samen",
    notDone: "niet gedaan",
    open: "Nog niet af.",
    unspent: (minutes) => `${minutes} min niet meegeteld.`,
  },
  agreements: {
    title: "Afspraken",
    what: "wat",
    who: "wie",
    until: "tegen wanneer",
    back: "wanneer terug",
  },
  csv: {
    sheet: "Verslag",
    head: {
      exercise: "oefening",
      code: "kaart",
      prompt: "vraag",
      kind: "soort",
      column: "kolom",
      group: "groep",
      person: "naam",
      text: "tekst",
      count: "aantal",
      before: "voor",
      after: "na",
      shift: "verschil",
    },
    kind: {
      present: "aanwezig",
      note: "notitie",
      vote: "stemmen",
      trial: "proef",
      group: "groep",
      time: "tijd",
      totalTime: "tijd samen",
    },
    trial: {
      of: "deelnemers",
      done: "gelukt",
      almost: "bijna",
      not: "niet",
      predicted: "gedacht",
      sure: "zeker",
    },
    time: { begin: "begin", planned: "gepland", real: "werkelijk", unspent: "niet geteld" },
  },
};

export const note = (id: string, changes: Partial<Note> = {}): Note => ({
  id,
  text: `tekst ${id}`,
  createdAt: AT,
  ...changes,
});

/** The kit of the fixtures, with an exercise that is private and one board for two prompts. */
const secret = {
  ...talk,
  id: "secret",
  title: "Geheim",
  private: true,
  prompts: talk.prompts.slice(0, 1),
};
const twice = {
  ...talk,
  id: "twice",
  title: "Samen één bord",
  prompts: talk.prompts.map((prompt) => ({ ...prompt, board: "places" })),
};
const own = {
  ...plan,
  steps: [
    ...plan.steps,
    { id: "three", kind: "exercise" as const, exercise: "secret", prompts: ["talk-1"] },
    { id: "four", kind: "exercise" as const, exercise: "twice", prompts: ["talk-1", "talk-2"] },
  ],
};

export const start = (who: Person[] = people): Session =>
  createSession(
    own,
    expandScenes(own, { ...kit, exercises: [...kit.exercises, secret, twice] }),
    who,
    {
      id: "s",
      now: AT,
    },
  );

/** Draws the groups of a scene. */
export function drawn(session: Session, sceneId: string): Session {
  const scene = session.head.scenes.find(({ id }) => id === sceneId);
  if (!scene) throw new Error(`no scene ${sceneId}`);
  return drawByChance(session, scene, 1);
}

/** Something in every kind of place. */
export function full(): Session {
  let session = addNote(start(), "one/talk-1", note("n1", { person: "p0" }));
  session = addNote(session, "one/talk-1", note("n2", { group: 2 }));
  session = addNote(session, "one/board-places", note("n3", { column: "in-use" }));
  session = addNote(session, "one/board-places", note("n4", { column: "weg", person: "p1" }));
  session = setDraft(session, "one/board-places", "not-yet", " half getypt ");
  session = setDraft(session, "one/talk-1", "", "ook half");
  session = setVotes(session, "one/talk-1", "before", "agree", 6);
  session = setVotes(session, "one/talk-1", "after", "agree", 3);
  session = setVotes(session, "one/talk-1", "before", "disagree", 0);
  session = drawn(drawn(session, "one/pairs"), "two/score");
  session = setPrediction(session, "two/trial", "b", 2);
  for (const { id } of people) session = setResult(session, "two/trial", id, { score: "done" });
  session = setResult(session, "two/trial", "p0", { score: "almost", sure: 4 });
  session = addNote(session, "three/talk-1", note("geheim"));
  session = addNote(session, "four/board-places", note("n6", { column: "in-use" }));
  return addNote(session, "oud/sleutel", note("n5", { column: "x", person: "p2" }));
}

export const build = (session: Session, names = false): ReportDoc =>
  buildReport(session, { names }, words);

export const toMarkdown = (doc: ReportDoc): string =>
  documentMarkdown(reportDocument(doc, words), fileWords);

export const itemsOf = (doc: ReportDoc): ReportItem[] =>
  doc.sections.flatMap((section) => section.items);

type Kind = ReportBlock["kind"];

/** The first block of a kind under a key. */
export function block<K extends Kind>(
  doc: ReportDoc,
  key: string,
  kind: K,
): Extract<ReportBlock, { kind: K }> | undefined {
  const found = itemsOf(doc)
    .find((item) => item.key === key)
    ?.blocks.find((candidate) => candidate.kind === kind);
  return found as Extract<ReportBlock, { kind: K }> | undefined;
}

const MINUTE = 60_000;

/** From moment to moment, in minutes since the start: the scene (by index) that comes on the stage. */
export const walked = (moves: readonly (readonly [minutes: number, scene: number])[]): Session =>
  moves.reduce(
    (session, [minutes, scene]) => goTo(session, scene, AT + minutes * MINUTE),
    changeTimer(start(), (timer) => startTimer(timer, AT), AT),
  );

/** Half a session: the welcome ran late, one exercise was left early, the rest never came. */
export const halfway = (): Session => {
  const end = AT + 30 * MINUTE;
  return finish(
    walked([
      [7.4, 1],
      [20, 3],
    ]),
    end,
    end,
  );
};
