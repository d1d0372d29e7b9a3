import { rolesByLot } from "#domain/grouping/turns.ts";
import type { Draw } from "#domain/session/types.ts";

/** What somebody may do for their group, in the order in which it is handed out. */
export const ROLES = ["speaker", "writer", "clock"] as const;
export type Role = (typeof ROLES)[number];

/** Divides roles over each group by lot. Without roles nobody has one. */
export function dealRoles(draw: Draw, roles: readonly Role[], seed: number): Draw {
  const { roles: _were, ...rest } = draw;
  if (roles.length === 0) return rest;
  return {
    ...rest,
    roles: draw.groups.map((group, index) =>
      Object.fromEntries(
        // Another seed for each group: equal ones would deal in step.
        rolesByLot(group, roles, seed + index * 7919).map(({ role, person }) => [role, person]),
      ),
    ),
  };
}

/** The roles that were handed out in a draw, in their order. */
export function rolesIn(draw: Draw): Role[] {
  return ROLES.filter((role) => draw.roles?.some((given) => given[role] !== undefined));
}

/** The roles of one person, in their order. */
export function rolesOf(draw: Draw, person: string): Role[] {
  return ROLES.filter((role) => draw.roles?.some((given) => given[role] === person));
}
