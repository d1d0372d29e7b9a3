import { Suspense, useEffect } from "react";
import { Route, Routes } from "react-router";

import { whenCalm } from "#platform/clock.ts";
import { usePackStore } from "#stores/pack.ts";
import { late } from "#ui/late/late.tsx";

import { paths } from "./paths.ts";
import { RouteBoundary } from "./RouteBoundary.tsx";
import { Waiting } from "./Waiting.tsx";

const HomeRoute = late(async () => (await import("./HomeRoute.tsx")).default);
const RunRoute = late(async () => (await import("./RunRoute.tsx")).default);
const ReportRoute = late(async () => (await import("./ReportRoute.tsx")).default);
const ConsoleRoute = late(async () => (await import("./ConsoleRoute.tsx")).default);
const StageRoute = late(async () => (await import("./StageRoute.tsx")).default);
const CheckRoute = late(async () => (await import("./CheckRoute.tsx")).default);
const fetchPlans = async () => (await import("./planRoutes.ts")).planRoutes;
const PlansRoute = late(async () => (await fetchPlans()).PlansRoute);
const PlanRoute = late(async () => (await fetchPlans()).PlanRoute);
const PlanPrintRoute = late(async () => (await fetchPlans()).PlanPrintRoute);
const LostRoute = late(async () => (await import("./LostRoute.tsx")).default);

/** The other pages come as soon as this one stands, so that they are there without a network. */
function fetchOthers(): () => void {
  return whenCalm(
    () =>
      void Promise.allSettled(
        [HomeRoute, RunRoute, ConsoleRoute, CheckRoute, ReportRoute, PlansRoute].map((page) =>
          page.fetch(),
        ),
      ),
  );
}

/** Stands only when the page beside it does: what is fetched for later never competes with that. */
function Others() {
  const busy = usePackStore((state) => state.loading);
  useEffect(() => (busy ? undefined : fetchOthers()), [busy]);
  return null;
}

/** Which page stands at which address. Each page is fetched when it is asked for. */
export function Router() {
  return (
    <RouteBoundary>
      <Suspense fallback={<Waiting />}>
        <Others />
        <Routes>
          <Route path={paths.home.pattern} element={<HomeRoute />} />
          <Route path={paths.plans.pattern} element={<PlansRoute />} />
          <Route path={paths.plan.pattern} element={<PlanRoute />} />
          <Route path={paths.planPrint.pattern} element={<PlanPrintRoute />} />
          <Route path={paths.run.pattern} element={<RunRoute />} />
          <Route path={paths.console.pattern} element={<ConsoleRoute />} />
          <Route path={paths.stage.pattern} element={<StageRoute />} />
          <Route path={paths.check.pattern} element={<CheckRoute />} />
          <Route path={paths.report.pattern} element={<ReportRoute />} />
          <Route path="*" element={<LostRoute />} />
        </Routes>
      </Suspense>
    </RouteBoundary>
  );
}
