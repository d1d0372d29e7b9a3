import PlanPrintRoute from "./PlanPrintRoute.tsx";
import PlanRoute from "./PlanRoute.tsx";
import PlansRoute from "./PlansRoute.tsx";

/** Everything about plans in one chunk: who sees the list opens a plan, and who plans prints it. */
export const planRoutes = { PlanPrintRoute, PlanRoute, PlansRoute };
