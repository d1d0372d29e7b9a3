/**
 * Goes with the address of a plan that is begun: as nothing is kept before the first change, this is
 * how it is still there after a reload.
 */
export const NEW_PLAN = { newPlan: true };

/** Whether what goes with an address says so. */
export function isNewPlan(state: unknown): boolean {
  return typeof state === "object" && state !== null && "newPlan" in state;
}
