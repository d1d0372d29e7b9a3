import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";

import type { Session } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";
import { Waiting } from "./Waiting.tsx";

/** Opens the session that the address names, and says so when it is not there. */
export function SessionGate({ children }: { children: (session: Session) => ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { sessionId = "" } = useParams();
  const session = useRun((state) => state.session);
  const status = useRun((state) => state.status);
  const open = useRun((state) => state.open);
  useEffect(() => open(sessionId), [open, sessionId]);
  if (session?.head.id === sessionId) return children(session);
  if (status === "none" || status === "loading" || status === "ready") return <Waiting />;
  return (
    <Message title={t(`errors.session.${status}Title`)} text={t(`errors.session.${status}`)}>
      <Button variant="primary" onClick={() => void navigate(paths.home.to())}>
        {t("errors.home")}
      </Button>
    </Message>
  );
}
