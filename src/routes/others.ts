/**
 * Pages that nobody opens first, behind one small chunk: what has to be there for each of them is
 * then no burden for the first screen.
 */
const keep = async () => (await import("#stores/offline.ts")).useOffline.getState().begin();
// This chunk comes when the first screen stands: only then the copy for use without a network.
keep().catch(() => undefined);

const plans = async () => (await import("./planRoutes.ts")).planRoutes;

export const others = {
  console: async () => (await import("./ConsoleRoute.tsx")).default,
  check: async () => (await import("./CheckRoute.tsx")).default,
  report: async () => (await import("./ReportRoute.tsx")).default,
  give: async () => (await import("./GiveRoute.tsx")).default,
  came: async () => (await import("./CameRoute.tsx")).default,
  text: async () => (await import("./TextRoute.tsx")).default,
  plans: async () => (await plans()).PlansRoute,
  plan: async () => (await plans()).PlanRoute,
  planPrint: async () => (await plans()).PlanPrintRoute,
};
