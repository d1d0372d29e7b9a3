import type { Scene } from "#domain/scenes/types.ts";
import { givenKey } from "#domain/session/captures/inbox.ts";
import type { Session } from "#domain/session/types.ts";

import { groupItems } from "./groups.ts";
import { itemOf } from "./item.ts";
import { namesOf, type Names } from "./names.ts";
import { timesOf } from "./times.ts";
import type { ReportDoc, ReportItem, ReportSection } from "./tree.ts";
import type { ReportWords } from "./words.ts";

interface ReportOptions {
  /** Whether people are named. Without it nothing tells who was there, or who said or did what. */
  names: boolean;
}

/**
 * Turns a session into a document, by exercise. What was typed and not yet added counts as a note,
 * and what no scene holds any more comes last: nothing that was typed is left out, except what
 * should never have been written down (an exercise that is private).
 */
export function buildReport(
  session: Session,
  options: ReportOptions,
  words: ReportWords,
): ReportDoc {
  const { head, live } = session;
  const present = live.people.filter(({ absent }) => absent !== true).length;
  const names = namesOf(live.people, options.names, words);
  const given = itemsByStep(session, names, words);
  const sections = head.steps.flatMap(({ id, hue, title }): ReportSection[] => {
    const scenes = head.scenes.filter((scene) => scene.stepId === id);
    const before = scenes.some((scene) => scene.private)
      ? [stayed(id, given.has(id) ? words.privateGiven : words.private)]
      : groupItems(scenes, live.draws, names, words);
    const items = [...before, ...(given.get(id) ?? [])];
    return items.length === 0 ? [] : [{ id, hue, title, items }];
  });
  const lost = given.get(NO_STEP);
  return {
    title: head.title,
    meta: [words.date(live.startedAt), ...(present > 0 ? [words.people(present)] : [])].filter(
      (part) => part !== "",
    ),
    named: options.names,
    names: names.present,
    empty: given.size === 0,
    sections: lost
      ? [...sections, { id: NO_STEP, hue: "sand", title: words.other, items: lost }]
      : sections,
    quiet: head.steps.flatMap(({ id, title }) =>
      sections.some((section) => section.id === id) ? [] : [title],
    ),
    times: timesOf(session, words),
  };
}

/** Where things stand that no step holds any more; never the id of a step. */
const NO_STEP = "";

/** What was captured, under the step of the first scene that shares it, in the order of scenes. */
function itemsByStep(
  { head, live, captures }: Session,
  names: Names,
  words: ReportWords,
): Map<string, ReportItem[]> {
  const sharing = new Map<string, Scene[]>();
  for (const scene of head.scenes) {
    const scenes = sharing.get(scene.captureKey);
    if (scenes) scenes.push(scene);
    else sharing.set(scene.captureKey, [scene]);
  }
  for (const key of Object.keys(captures)) if (!sharing.has(key)) sharing.set(key, []);
  const steps = new Set(head.steps.map((step) => step.id));
  const asked = askedInPrivate(head.scenes);
  const given = new Map<string, ReportItem[]>();
  for (const [key, scenes] of sharing) {
    const capture = Object.hasOwn(captures, key) ? captures[key] : undefined;
    if (!capture || scenes.some((scene) => scene.private)) continue;
    const byChoice = scenes.length === 0 ? asked.get(key) : undefined;
    const items = itemOf(key, scenes, capture, live.draws, names, words).map((item) =>
      byChoice ? { ...item, ...byChoice.heading } : item,
    );
    if (items.length === 0) continue;
    const stepId = scenes[0]?.stepId ?? byChoice?.stepId ?? NO_STEP;
    const place = steps.has(stepId) ? stepId : NO_STEP;
    given.set(place, [...(given.get(place) ?? []), ...items]);
  }
  return given;
}

/** What personal exercises ask, by where answers are kept that somebody gave by choice. */
function askedInPrivate(scenes: readonly Scene[]) {
  return new Map(
    scenes.flatMap(({ id, stepId, headline, prompts }) => {
      const own = { id: id.slice(stepId.length + 1), codes: [], titles: [headline] };
      const asked = prompts?.map((one) => ({ id: one.id, codes: [one.code], titles: [one.text] }));
      return (asked ?? [own]).map(
        ({ id: part, ...heading }) => [givenKey(stepId, part), { stepId, heading }] as const,
      );
    }),
  );
}

/** The one sentence about an exercise whose answers are nobody else's business. */
function stayed(key: string, text: string): ReportItem {
  return { key, codes: [], titles: [], blocks: [{ kind: "paragraph", text }] };
}
