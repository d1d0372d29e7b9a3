import { Suspense, useEffect, useState } from "react";
import { Route, Routes, useLocation } from "react-router";

import { whenCalm } from "#platform/clock.ts";
import { fetchPartLost } from "#parts/version/lazyPart.tsx";
import { usePackStore } from "#stores/pack.ts";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";
import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";

import type { others } from "./others.ts";
import { paths } from "./paths.ts";
import { RouteBoundary } from "./RouteBoundary.tsx";
import { Waiting } from "./Waiting.tsx";

const HomeRoute = lazyWithRetry(async () => (await import("./HomeRoute.tsx")).default);
const RunRoute = lazyWithRetry(async () => (await import("./RunRoute.tsx")).default);
const StageRoute = lazyWithRetry(async () => (await import("./StageRoute.tsx")).default);
const PhoneRoute = lazyWithRetry(async () => (await import("./PhoneRoute.tsx")).default);
const other = (name: keyof typeof others) =>
  lazyWithRetry(async () => (await import("./others.ts")).others[name]());
const ReportRoute = other("report");
const ConsoleRoute = other("console");
const CheckRoute = other("check");
const PlansRoute = other("plans");
const PlanRoute = other("plan");
const PlanPrintRoute = other("planPrint");
const CameRoute = other("came");
const GiveRoute = other("give");
const TextRoute = other("text");

/** Tells a window that it is an old one; what it says then has to be there before. */
const VersionNotice = lazyOptional(async () => {
  fetchPartLost().catch(() => undefined);
  return (await import("#parts/version/VersionNotice.tsx")).VersionNotice;
});

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

/**
 * Stands only when the page beside it does: what is fetched for later never competes with that. Tells
 * when there is time for more.
 */
function Others({ onCalm }: { onCalm: (calm: boolean) => void }) {
  const busy = usePackStore((state) => state.loading);
  // A participant's phone needs no other page, and may pay for what it fetches.
  const phone = useLocation().pathname.startsWith("/mee");
  useEffect(() => (busy || phone ? undefined : fetchOthers()), [busy, phone]);
  useEffect(() => (busy ? undefined : whenCalm(() => onCalm(true))), [busy, onCalm]);
  return null;
}

/** Which page stands at which address. Each page is fetched when it is asked for. */
export function Router() {
  const { pathname } = useLocation();
  const [calm, setCalm] = useState(false);
  const others = <Others onCalm={setCalm} />;
  return (
    <>
      {calm && <VersionNotice forRoom={pathname.endsWith("/scherm")} />}
      <RouteBoundary besideBroken={others}>
        <Suspense fallback={<Waiting />}>
          {others}
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
            <Route path={paths.came.pattern} element={<CameRoute />} />
            <Route path={paths.give.pattern} element={<GiveRoute />} />
            <Route path={paths.phone.pattern} element={<PhoneRoute />} />
            <Route path="*" element={<TextRoute />} />
          </Routes>
        </Suspense>
      </RouteBoundary>
    </>
  );
}
