import type { ReactNode } from "react";
import { useLocation } from "react-router";

import { Boundary } from "#ui/lazy/Boundary.tsx";

import { Broken } from "./Broken.tsx";

interface RouteBoundaryProps {
  /** Stands with the message where a page broke. */
  besideBroken: ReactNode;
  children: ReactNode;
}

/** One page that breaks does not take the others with it. */
export function RouteBoundary({ besideBroken, children }: RouteBoundaryProps) {
  const { pathname } = useLocation();
  return (
    <Boundary
      place={pathname}
      renderInstead={(again) => (
        <>
          {besideBroken}
          <Broken onAgain={again} />
        </>
      )}
    >
      {children}
    </Boundary>
  );
}
