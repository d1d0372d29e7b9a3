import type { ReactNode } from "react";
import { useLocation } from "react-router";

import { Boundary } from "#ui/late/Boundary.tsx";

import { Broken } from "./Broken.tsx";

/** One page that breaks does not take the others with it. */
export function RouteBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary place={pathname} renderInstead={(again) => <Broken onAgain={again} />}>
      {children}
    </Boundary>
  );
}
