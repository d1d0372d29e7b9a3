import { joinLate } from "#domain/grouping/seats.ts";
import { isSplit, splitSize } from "./groups.ts";
import { addPeople } from "./people.ts";
import { roundsInUse, type Round } from "./rounds.ts";
import type { Draw, Person, Session, SessionLive } from "#domain/session/types.ts";

/** By key of a draw, the group in which somebody sat; -1 for who watched. */
export type Seats = Readonly<Record<string, number>>;

/**
 * Adds people who come late. In the groups that are on the stage each joins a smallest one, and
 * nobody else moves.
 */
export function addLate(session: Session, people: readonly Person[]): Session {
  const added = addPeople(session, people);
  return people.reduce((next, { id }) => seat(next, id, {}), added);
}

/** Where somebody sits in the groups that are on the stage, or may be there again. */
export function seatsOf(session: Session, id: string): Seats {
  return Object.fromEntries(
    roundsInUse(session).flatMap(({ key }) => {
      const draw = session.live.draws[key];
      const group = draw?.groups.findIndex((members) => members.includes(id)) ?? -1;
      return group >= 0 || draw?.watchers.includes(id) ? [[key, group] as const] : [];
    }),
  );
}

/**
 * Somebody left, or is back. Who left is in no group that is on the stage; who is back sits where
 * they sat (`seats`), or joins a smallest group.
 */
export function setAbsent(
  session: Session,
  id: string,
  absent: boolean,
  seats: Seats = {},
): Session {
  const person = session.live.people.find((candidate) => candidate.id === id);
  if (!person || (person.absent ?? false) === absent) return session;
  const { absent: _was, ...here } = person;
  const changed = changePerson(session, id, absent ? { ...here, absent } : here);
  if (!absent) return seat(changed, id, seats);
  const keys = new Set(roundsInUse(session).map(({ key }) => key));
  return changeDraws(changed, (draw, key) => (keys.has(key) ? without(draw, id) : draw));
}

/** Another name or attribute for somebody; an empty attribute is none. */
export function describePerson(
  session: Session,
  id: string,
  { name, attribute }: { name: string; attribute: string },
): Session {
  const person = session.live.people.find((candidate) => candidate.id === id);
  if (!person) return session;
  const { attribute: _was, ...rest } = person;
  return changePerson(session, id, { ...rest, name, ...(attribute === "" ? {} : { attribute }) });
}

/** Takes somebody off the list, out of every group and out of the rules. */
export function removePerson(session: Session, id: string): Session {
  const { live } = session;
  const strip = (lists: string[][]) =>
    lists.map((list) => list.filter((one) => one !== id)).filter((list) => list.length > 1);
  const { apart, together, ...mode } = live.rules;
  const left: Session = {
    ...session,
    live: {
      ...live,
      people: live.people.filter((person) => person.id !== id),
      rules: { ...mode, apart: strip(apart), together: strip(together) },
      turns: live.turns.filter((one) => one !== id),
    },
  };
  return changeDraws(left, (draw) => without(draw, id));
}

/**
 * Puts somebody back who was taken off the list, as they stood in the session before: on their
 * place, in their groups and, if no rule changed in between, in the rules.
 */
export function restorePerson(session: Session, before: Session, id: string): Session {
  const { live } = session;
  const index = before.live.people.findIndex((person) => person.id === id);
  const person = before.live.people[index];
  if (!person || live.people.some((other) => other.id === id)) return session;
  const untouched = removePerson(before, id).live;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const keep = <Part extends "rules" | "turns">(part: Part): SessionLive[Part] =>
    same(live[part], untouched[part]) ? before.live[part] : live[part];
  const back: Session = {
    ...session,
    live: {
      ...live,
      people: live.people.toSpliced(index, 0, person),
      rules: keep("rules"),
      turns: keep("turns"),
    },
  };
  const placed = changeDraws(back, (draw, key) => {
    const was = before.live.draws[key];
    return was && same(draw, without(was, id)) ? was : draw;
  });
  return person.absent ? placed : seat(placed, id, seatsOf(before, id));
}

function changePerson(session: Session, id: string, next: Person): Session {
  const people = session.live.people.map((person) => (person.id === id ? next : person));
  return { ...session, live: { ...session.live, people } };
}

function changeDraws(session: Session, change: (draw: Draw, key: string) => Draw): Session {
  const draws = Object.fromEntries(
    Object.entries(session.live.draws).map(([key, draw]) => [key, change(draw, key)]),
  );
  return { ...session, live: { ...session.live, draws } };
}

function without(draw: Draw, id: string): Draw {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const { locked, roles, ...rest } = draw;
  return {
    ...rest,
    groups: draw.groups.map(others),
    watchers: others(draw.watchers),
    ...(locked ? { locked: others(locked) } : {}),
    ...(roles
      ? {
          roles: roles.map((dealt) =>
            Object.fromEntries(Object.entries(dealt).filter(([, person]) => person !== id)),
          ),
        }
      : {}),
  };
}

/** Gives somebody a place in each of the groups that are on the stage. */
function seat(session: Session, id: string, seats: Seats): Session {
  const rounds = new Map(roundsInUse(session).map((round) => [round.key, round]));
  return changeDraws(session, (draw, key) => {
    const round = rounds.get(key);
    const sits = [...draw.groups.flat(), ...draw.watchers].includes(id);
    return round && !sits ? seated(session, round, draw, id, seats[key]) : draw;
  });
}

function seated(session: Session, round: Round, draw: Draw, id: string, was?: number): Draw {
  const { groups, watchers } = draw;
  const back = was === undefined ? undefined : groups[was];
  if (back) {
    return {
      ...draw,
      groups: groups.map((group) => (group === back ? [...group, id] : group)),
    };
  }
  if (!isSplit(round.key)) return { ...draw, groups: joinLate(groups, id, true) };
  // The two groups of the experiment stay as large as was asked for; whoever is over watches.
  const most = splitSize(session, round.key, round.size);
  const full = watchers.length > 0 || groups.every((group) => group.length >= most);
  if (was === -1 || full) return { ...draw, watchers: [...watchers, id] };
  return { ...draw, groups: joinLate(groups, id) };
}
