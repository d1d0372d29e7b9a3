/** What the facilitator asks for: a number of groups, or a size that groups come near to. */
export type SizeWish = { groups: number; alone?: boolean } | { size: number; alone?: boolean };

/** The sizes of the groups, and why there are fewer than was asked for. */
export interface Sizes {
  /** One number a group, the larger ones first; together everybody. */
  sizes: number[];
  problem?: "moreGroupsThanPeople" | "wouldBeAlone";
}

/**
 * Divides `people` heads over groups whose sizes differ by at most one.
 *
 * With a size, the number of groups is the one whose sizes come nearest to it; pairs of an odd
 * room become one group of three. Nobody is alone unless `alone` says so, the wished size is 1,
 * or there is nobody else: then there are fewer groups, and `problem` tells why. Numbers below 1
 * count as 1, fractions are cut off.
 */
export function sizesFor(people: number, wish: SizeWish): Sizes {
  const heads = Math.max(0, Math.trunc(people));
  if (heads === 0) return { sizes: [] };
  const wished = Math.max(1, Math.trunc("groups" in wish ? wish.groups : wish.size) || 1);
  const asked = "groups" in wish ? wished : groupsOfSize(heads, wished);
  const mayBeAlone = wish.alone === true || ("size" in wish && wished === 1);
  const most = mayBeAlone ? heads : Math.max(1, Math.floor(heads / 2));
  const count = Math.min(asked, most);
  const sizes = dealtSizes(heads, count);
  if (asked > heads) return { sizes, problem: "moreGroupsThanPeople" };
  if (asked > most) return { sizes, problem: "wouldBeAlone" };
  return { sizes };
}

function groupsOfSize(heads: number, size: number): number {
  return Math.max(1, size === 2 ? Math.floor(heads / 2) : Math.round(heads / size));
}

function dealtSizes(heads: number, count: number): number[] {
  const least = Math.floor(heads / count);
  const larger = heads % count;
  return Array.from({ length: count }, (_, index) => least + (index < larger ? 1 : 0));
}
