import { namedPeople } from "#domain/roster/people.ts";
import { MOST_PEOPLE } from "#domain/roster/limits.ts";
import type { ParsedNames } from "#domain/roster/parseNames.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { countedPeople } from "#domain/session/create.ts";
import { withDraw } from "#domain/session/groups/groups.ts";
import {
  addRule,
  pickPerson,
  removeRule,
  setMode,
  setWish,
  speakingOrder,
  type RuleKind,
} from "#domain/session/groups/groupRules.ts";
import { addPeople } from "#domain/session/groups/people.ts";
import { aheadOf, planAhead, redraw, withPlan } from "#domain/session/groups/planAhead.ts";
import {
  addLate,
  describePerson,
  removePerson,
  restorePerson,
  seatsOf,
  setAbsent,
  type Seats,
} from "#domain/session/groups/roster.ts";
import { enlarge } from "#domain/session/stage.ts";
import type { Draw, GroupRules, GroupWish, Person, Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { newId, newSeed } from "#platform/random.ts";

import { search } from "./grouping/planner.ts";
import { usePlanning } from "./grouping/planning.ts";
import { useWindows } from "./live/windows.ts";
import { apply, useRun } from "./run.ts";
import type { Undo } from "./undo.ts";
import { offerBack } from "./undoInSession.ts";

/** Up to so many people the rounds ahead are worked out while somebody waits. */
const QUICK_ROOM = 100;
/** Iterations for that: a few milliseconds. */
const QUICK_SEARCH = 1_000;

/** Changes the room or its rules, and works the rounds ahead out again. */
export function changeRoom(how: (session: Session) => Session): void {
  apply((session) => {
    const next = how(session);
    if (next === session || next.live.people.length > QUICK_ROOM) return next;
    return planAhead(next, newSeed(), QUICK_SEARCH);
  });
  improvePlan();
}

/**
 * Looks for better groups for the rounds that nobody has seen yet, beside what the page does, and
 * keeps each better division as it comes.
 */
function improvePlan(): void {
  const { session } = useRun.getState();
  const seed = newSeed();
  const ahead = session && useWindows.getState().writes ? aheadOf(session, seed) : undefined;
  if (!session || !ahead) return;
  const { id } = session.head;
  usePlanning.setState({ seed, iterations: 0, over: false });
  search(ahead.request, ({ rounds, iterations, over }) => {
    usePlanning.setState({ iterations, over });
    apply((current) => (current.head.id === id ? withPlan(current, ahead.keys, rounds) : current));
  });
}

/** The same once a session is open; groups that may hang on the wall stay as they are. */
export function improveOpened(): void {
  if (!useRun.getState().session?.head.settledGroups) improvePlan();
}

/** Draws that follow each other sooner than this are one: nobody has sat down yet, in milliseconds. */
const SITTING_DOWN = 60_000;

/** The last draw that was made anew: what it came instead of, and its way back. */
let latest: { before: Draw; after: Draw | undefined; at: number; offer: Undo } | undefined;

/**
 * Draws the groups of a scene anew, and offers the old ones back. Drawn again and again, those come
 * back that people were sitting in.
 */
export function drawAnew(scene: Scene): void {
  const key = scene.groupKey;
  const drawn = () => (key ? useRun.getState().session?.live.draws[key] : undefined);
  const known = drawn();
  apply((session) => redraw(session, scene, newSeed()));
  improvePlan();
  if (!key || !known) return;
  const at = now();
  const again = latest?.after === known && at - latest.at < SITTING_DOWN ? latest : undefined;
  const before = again?.before ?? known;
  const back = () => changeRoom((session) => withDraw(session, key, before));
  latest = { before, after: drawn(), at, offer: offerBack("groupsRedrawn", back, again?.offer) };
}

/** Counts people into a session that knew nobody yet, and draws the groups of this scene. */
export function countPeople(count: number, scene: Scene): void {
  addFirst(countedPeople(count, newId), scene);
}

/** Names for a session that knew nobody yet. */
export function nameEverybody(found: ParsedNames, scene: Scene | undefined): void {
  addFirst(namedPeople(found.people, newId), scene);
}

function addFirst(people: Person[], scene: Scene | undefined): void {
  apply((session) => {
    const added = addPeople(session, people);
    return scene ? redraw(added, scene, newSeed()) : added;
  });
  improvePlan();
}

/** Adds who comes late to the list and to the groups on the stage; tells how many there was room for. */
export function addLatecomers(found: ParsedNames): number {
  return joinLate(namedPeople(found.people, newId));
}

/** One more person, where people are only counted. */
export function countOneMore(): void {
  joinLate(countedPeople(1, newId));
}

function joinLate(people: Person[]): number {
  const room = MOST_PEOPLE - (useRun.getState().session?.live.people.length ?? 0);
  const some = people.slice(0, Math.max(0, room));
  changeRoom((session) => addLate(session, some));
  return some.length;
}

/** Where people sat who were marked absent, for when that was a slip or they are soon back. */
const left = new Map<string, Seats>();

/** Marks somebody as not here, or as here again. */
export function toggleAbsent(id: string): void {
  changeRoom((session) => {
    const person = session.live.people.find((candidate) => candidate.id === id);
    if (!person?.absent) left.set(id, seatsOf(session, id));
    return setAbsent(session, id, !person?.absent, left.get(id));
  });
}

/** Another name or department for somebody. */
export function describe(id: string, words: { name: string; attribute: string }): void {
  changeRoom((session) => describePerson(session, id, words));
}

/** Takes somebody off the list, and offers to put them back. */
export function takeOff(id: string): void {
  const before = useRun.getState().session;
  if (!before) return;
  changeRoom((session) => removePerson(session, id));
  offerBack("personRemoved", () => changeRoom((session) => restorePerson(session, before, id)));
}

export function makeRule(kind: RuleKind, ids: readonly string[]): void {
  changeRoom((session) => addRule(session, kind, ids));
}

export function dropRule(kind: RuleKind, list: readonly string[]): void {
  changeRoom((session) => removeRule(session, kind, list));
}

export function treatAttribute(mode: GroupRules["mode"]): void {
  changeRoom((session) => setMode(session, mode));
}

/** Asks for another number of groups, or another size; it holds from the next draw on. */
export function wish(key: string, what: GroupWish): void {
  changeRoom((session) => setWish(session, key, what));
}

/** Picks somebody at random, fair over the session. */
export function whoBegins(): void {
  apply((session) => {
    const next = pickPerson(session, newSeed());
    const id = next.live.turns.at(-1);
    // The one on the stage gives way to who comes after.
    return id !== undefined && next.live.stage.large?.kind === "person"
      ? enlarge(next, { kind: "person", id })
      : next;
  });
}

/** A random order of everybody who is here, who had no turn yet first. */
export function randomOrder(): string[] {
  const { session } = useRun.getState();
  return session ? speakingOrder(session, newSeed()) : [];
}
