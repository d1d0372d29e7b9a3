import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { capture } from "#i18n/nl/capture.ts";
import { run } from "#i18n/nl/run.ts";
import { stage } from "#i18n/nl/stage.ts";
import { undo } from "#i18n/nl/undo.ts";
import type { Session } from "#domain/session/types.ts";
import { Run } from "#features/stage/Run.tsx";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";
import { SessionGate } from "./SessionGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ capture, run, stage, undo });

export default function RunRoute() {
  return <SessionGate>{(session) => <Running session={session} />}</SessionGate>;
}

function Running({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(session.head.title);
  const home = () => void navigate(paths.home.to());
  if (session.head.scenes.length === 0) {
    return (
      <Message title={t("errors.emptyTitle")} text={t("errors.empty")}>
        <Button variant="primary" onClick={home}>
          {t("errors.home")}
        </Button>
      </Message>
    );
  }
  return <Run onHome={home} onFinish={() => void navigate(paths.report.to(session.head.id))} />;
}
