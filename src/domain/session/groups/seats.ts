import { movePerson, swapPeople } from "#domain/grouping/seats.ts";
import type { Draw, Session } from "#domain/session/types.ts";

/** Where somebody sits: in a group, by its 0-based place, or among those who watch an experiment. */
export type Seat = number | "watchers";

/** Where a person sits; undefined for who is in no group. */
export function seatOf(draw: Draw, person: string): Seat | undefined {
  const index = draw.groups.findIndex((group) => group.includes(person));
  if (index >= 0) return index;
  return draw.watchers.includes(person) ? "watchers" : undefined;
}

/** The groups with the watchers as the last one, so that all seats are alike. */
const tables = (draw: Draw): string[][] => [...draw.groups, draw.watchers];

/** The same draw with other people at its tables; a role stays with its group, not with who left. */
function seated(draw: Draw, all: string[][]): Draw {
  const groups = all.slice(0, -1);
  const next: Draw = { ...draw, groups, watchers: all.at(-1) ?? [] };
  if (!draw.roles) return next;
  const roles = draw.roles.map((given, index) =>
    Object.fromEntries(
      Object.entries(given).filter(([, person]) => groups[index]?.includes(person)),
    ),
  );
  return { ...next, roles };
}

/**
 * Moves one person to another seat; nobody else moves. A lock goes along: it holds in a redraw, not
 * against a hand. Changes nothing for a seat that is not there, or for who has none.
 */
export function moveTo(draw: Draw, person: string, to: Seat): Draw {
  const from = seatOf(draw, person);
  const index = to === "watchers" ? draw.groups.length : to;
  if (from === undefined || from === to || !tables(draw)[index]) return draw;
  if (to !== "watchers" && to >= draw.groups.length) return draw;
  return seated(draw, movePerson(tables(draw), person, index));
}

/** Two people change places, and take over each other's roles; all groups stay as large. */
export function swap(draw: Draw, one: string, other: string): Draw {
  const [from, to] = [seatOf(draw, one), seatOf(draw, other)];
  if (from === undefined || to === undefined || from === to) return draw;
  const trade = (id: string) => (id === one ? other : id === other ? one : id);
  const roles = draw.roles?.map((given) =>
    Object.fromEntries(Object.entries(given).map(([role, person]) => [role, trade(person)])),
  );
  return seated({ ...draw, ...(roles && { roles }) }, swapPeople(tables(draw), one, other));
}

/** Locks people to their group, or lets them go when all of them were locked. */
export function toggleLock(draw: Draw, people: readonly string[]): Draw {
  const { locked = [], ...rest } = draw;
  const all = people.length > 0 && people.every((person) => locked.includes(person));
  const others = locked.filter((person) => !people.includes(person));
  const next = all ? others : [...others, ...people];
  return next.length > 0 ? { ...rest, locked: next } : rest;
}

/** Changes the draw that a scene shares with others; nothing where there is none. */
export function changeDraw(session: Session, key: string, change: (draw: Draw) => Draw): Session {
  const draw = session.live.draws[key];
  const next = draw && change(draw);
  if (!next || next === draw) return session;
  return {
    ...session,
    live: { ...session.live, draws: { ...session.live.draws, [key]: next } },
  };
}

/** Gives a group (0-based) a name of its own; a blank one is only numbered again. */
export function callGroup(draw: Draw, index: number, name: string): Draw {
  if (!draw.groups[index]) return draw;
  const called = draw.groups.map((_, at) =>
    at === index ? name.trim() : (draw.called?.[at] ?? ""),
  );
  const { called: was, ...rest } = draw;
  if (called.every((one, at) => one === (was?.[at] ?? ""))) return draw;
  return called.some((one) => one !== "") ? { ...rest, called } : rest;
}
