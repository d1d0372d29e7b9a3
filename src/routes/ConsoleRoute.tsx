import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { console } from "#words/console.ts";
import { runFirst } from "#words/runFirst.ts";
import { stage } from "#words/stage.ts";
import type { Session } from "#domain/session/types.ts";
import { Console } from "#features/console/Console.tsx";
import { keepView } from "#stores/view.ts";

import { EmptySession } from "./EmptySession.tsx";
import { paths } from "./paths.ts";
import { SessionGate } from "./SessionGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ console, run: runFirst, stage });

export default function ConsoleRoute() {
  return <SessionGate>{(session) => <Directing session={session} />}</SessionGate>;
}

function Directing({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(`${t("console.title")} · ${session.head.title}`);
  const { id } = session.head;
  useEffect(() => keepView(id, "console"), [id]);
  // The same ones as long as the session is: the console is not drawn anew because of them.
  const links = useMemo(() => {
    const to = (path: string) => () => void navigate(path);
    return {
      stageHash: `#${paths.stage.to(id)}`,
      onFinish: to(paths.report.to(id)),
      onHome: to(paths.home.to()),
      onMirror: to(paths.run.to(id)),
      onCheck: to(paths.check.to(id)),
    };
  }, [id, navigate]);
  if (session.head.scenes.length === 0) return <EmptySession />;
  return <Console {...links} />;
}
