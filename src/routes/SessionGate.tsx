import { Suspense, useEffect, type ReactNode } from "react";
import { useLocation, useNavigate, useParams } from "react-router";

import type { Session } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";
import { reopenSession } from "#stores/runActions.ts";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

import { asksToReopen } from "./led.ts";
import { Waiting } from "./Waiting.tsx";

const SessionTrouble = lazyWithRetry(
  async () => (await import("./SessionTrouble.tsx")).SessionTrouble,
);

/** Opens the session that the address names, and says so when it is not there. */
export function SessionGate({ children }: { children: (session: Session) => ReactNode }) {
  const navigate = useNavigate();
  const { sessionId = "" } = useParams();
  const session = useRun((state) => state.session);
  const status = useRun((state) => state.status);
  const open = useRun((state) => state.open);
  const location = useLocation();
  const { pathname } = location;
  useEffect(() => open(sessionId), [open, sessionId]);
  const opened = session?.head.id === sessionId;
  const reopens = opened && asksToReopen(location.state);
  useEffect(() => {
    if (!reopens) return;
    reopenSession();
    // Said once: a reload must not open again what was ended since.
    void navigate(pathname, { replace: true, state: null });
  }, [reopens, navigate, pathname]);
  if (session && opened) return children(session);
  if (status === "none" || status === "loading" || status === "ready") return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      <SessionTrouble status={status} />
    </Suspense>
  );
}
