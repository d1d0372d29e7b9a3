import type { Slot } from "./slots.ts";

/**
 * What stands open at one place in the list, walking from its end: two bits per set of slots that
 * others need one of. "Kept": one of the set stays, so who needs it may stay. "Owed": who needs it
 * stays, so one of those still to come must.
 */
export type Open = bigint;

/** What keeping or dropping one slot does to what is open. */
export interface Link {
  /** Kept bits of the sets that it is in, and their owed bits. */
  marks: Open;
  pays: Open;
  /** The bits of the set that it needs one of; 0 when it needs nothing. */
  met: Open;
  owes: Open;
  /** Owed bits of the sets that have no slot further on. */
  due: Open;
  /** Kept bits that nobody further on asks for. */
  forget: Open;
}

/**
 * One link per slot. A need is met, and so left out, when the slot itself stays anyway, or when
 * something in the set does: it is not droppable, or not among these slots (it has been).
 */
export function linksOf(slots: readonly Slot[]): Link[] {
  const places = new Map(slots.map((slot, at) => [slot.id, at]));
  const sets = new Map<string, { members: Set<number>; first: number; needy: Set<number> }>();
  slots.forEach((slot, at) => {
    if (!slot.droppable || !slot.needs?.length) return;
    const members = slot.needs.map((id) => places.get(id) ?? -1).toSorted((a, b) => a - b);
    if (members.some((member) => !slots[member]?.droppable)) return;
    const key = members.join();
    const set = sets.get(key) ?? {
      members: new Set(members),
      first: Math.min(...members),
      needy: new Set(),
    };
    set.needy.add(at);
    sets.set(key, set);
  });
  const links = slots.map(() => ({ marks: 0n, pays: 0n, met: 0n, owes: 0n, due: 0n, forget: 0n }));
  [...sets.values()].forEach(({ members, first, needy }, index) => {
    const kept = 1n << BigInt(2 * index);
    const owed = kept << 1n;
    const firstNeedy = Math.min(...needy);
    links.forEach((link, at) => {
      if (members.has(at)) {
        link.marks |= kept;
        link.pays |= owed;
      }
      if (needy.has(at)) {
        link.met |= kept;
        link.owes |= owed;
      }
      if (at <= first) link.due |= owed;
      if (at <= firstNeedy) link.forget |= kept;
    });
  });
  return links;
}

/** What is open once this slot is kept or dropped too; undefined when that may not be. */
export function follow(link: Link, open: Open, kept: boolean): Open | undefined {
  let after = open;
  if (kept) {
    after = (after | link.marks) & ~link.pays;
    if ((after & link.met) === 0n) after |= link.owes;
  }
  return (after & link.due) === 0n ? after & ~link.forget : undefined;
}
