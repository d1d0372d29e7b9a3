import { useEffect } from "react";
import { useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { runFirst } from "#words/runFirst.ts";
import { stage } from "#words/stage.ts";
import type { Session } from "#domain/session/types.ts";
import { Run } from "#features/run/Run.tsx";
import { keepView } from "#stores/view.ts";

import { EmptySession } from "./EmptySession.tsx";
import { paths } from "./paths.ts";
import { SessionGate } from "./SessionGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ run: runFirst, stage });

export default function RunRoute() {
  return <SessionGate>{(session) => <Running session={session} />}</SessionGate>;
}

function Running({ session }: { session: Session }) {
  const navigate = useNavigate();
  useTitle(session.head.title);
  const home = () => void navigate(paths.home.to());
  const { id } = session.head;
  useEffect(() => keepView(id, "run"), [id]);
  if (session.head.scenes.length === 0) return <EmptySession />;
  return (
    <Run
      onHome={home}
      onFinish={() => void navigate(paths.report.to(id))}
      onCheck={() => void navigate(paths.check.to(id))}
      onConsole={() => void navigate(paths.console.to(id))}
    />
  );
}
