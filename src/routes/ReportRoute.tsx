import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { planFiles } from "#words/planFiles.ts";
import { report } from "#words/report.ts";
import { backupOf } from "#domain/session/backup.ts";
import type { Session } from "#domain/session/types.ts";
import { Report } from "#features/report/Report.tsx";
import { now } from "#platform/clock.ts";
import { reopenSession } from "#stores/runActions.ts";
import { dismissUndo } from "#stores/undo.ts";

import { ledPath } from "./led.ts";
import { paths } from "./paths.ts";
import { SessionGate } from "./SessionGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ planFiles, report });

export default function ReportRoute() {
  return <SessionGate>{(session) => <Reporting session={session} />}</SessionGate>;
}

function Reporting({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(`${t("report.title")} · ${session.head.title}`);
  const back = () => void navigate(ledPath(session.head.id));
  return (
    <Report
      session={session}
      backupText={() => backupOf([session], now())}
      onHome={() => void navigate(paths.home.to())}
      onBack={() => {
        reopenSession();
        dismissUndo();
        back();
      }}
      onTakenBack={back}
    />
  );
}
