import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";

import { paths } from "./paths.ts";
import { RouteBoundary } from "./RouteBoundary.tsx";
import { Waiting } from "./Waiting.tsx";

const HomeRoute = lazy(() => import("./HomeRoute.tsx"));
const RunRoute = lazy(() => import("./RunRoute.tsx"));
const ReportRoute = lazy(() => import("./ReportRoute.tsx"));
const LostRoute = lazy(() => import("./LostRoute.tsx"));

/** Which page stands at which address. Each page is fetched when it is asked for. */
export function Router() {
  return (
    <RouteBoundary>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path={paths.home.pattern} element={<HomeRoute />} />
          <Route path={paths.run.pattern} element={<RunRoute />} />
          <Route path={paths.report.pattern} element={<ReportRoute />} />
          <Route path="*" element={<LostRoute />} />
        </Routes>
      </Suspense>
    </RouteBoundary>
  );
}
