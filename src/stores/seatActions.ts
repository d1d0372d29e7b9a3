import { dealRoles, type Role } from "#domain/session/groups/roles.ts";
import { toggleDealt } from "#domain/session/groups/deal.ts";
import { withDraw } from "#domain/session/groups/groups.ts";
import {
  callGroup,
  changeDraw,
  moveTo,
  swap,
  toggleLock,
  type Seat,
} from "#domain/session/groups/seats.ts";
import type { Draw } from "#domain/session/types.ts";
import { newSeed } from "#platform/random.ts";

import { changeRoom } from "./groupActions.ts";
import { apply, useRun } from "./run.ts";
import { offerBack } from "./undoInSession.ts";

/** Changes who sits where, with the rounds ahead worked out again, and offers the way back. */
function reseat(key: string, how: (draw: Draw) => Draw): void {
  const before = useRun.getState().session?.live.draws[key];
  if (!before || how(before) === before) return;
  changeRoom((session) => changeDraw(session, key, how));
  offerBack("groupsMoved", () => changeRoom((session) => withDraw(session, key, before)));
}

/** Puts somebody in another group, or with who watches; nobody else moves. */
export function movePerson(key: string, person: string, to: Seat): void {
  reseat(key, (draw) => moveTo(draw, person, to));
}

/** Lets two people change places. */
export function swapPeople(key: string, one: string, other: string): void {
  reseat(key, (draw) => swap(draw, one, other));
}

/** Locks people to their group, so that a new draw leaves them there; or lets them go. */
export function lockPeople(key: string, people: readonly string[]): void {
  useRun
    .getState()
    .apply((session) => changeDraw(session, key, (draw) => toggleLock(draw, people)));
}

/** Gives a group (0-based) a name of its own, or with a blank one its number back. */
export function nameGroup(key: string, index: number, name: string): void {
  useRun
    .getState()
    .apply((session) => changeDraw(session, key, (draw) => callGroup(draw, index, name)));
}

/** Hands out roles in every group by lot. */
export function giveRoles(key: string, roles: readonly Role[]): void {
  useRun
    .getState()
    .apply((session) => changeDraw(session, key, (draw) => dealRoles(draw, roles, newSeed())));
}

/** Gives each group prompts of its own, or lets all have the same again. */
export function dealPrompts(key: string): void {
  apply((session) => toggleDealt(session, key));
}
