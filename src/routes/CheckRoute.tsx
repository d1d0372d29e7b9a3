import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { check } from "#words/check.ts";
import { storage } from "#words/storage.ts";
import { backupOf } from "#domain/session/backup.ts";
import type { Session } from "#domain/session/types.ts";
import { Check } from "#features/check/Check.tsx";
import { now } from "#platform/clock.ts";
import { dayStamp, fileSlug } from "#platform/fileName.ts";
import { saveFile } from "#platform/files.ts";
import { useRun } from "#stores/run.ts";

import { ledPath } from "./led.ts";
import { paths } from "./paths.ts";
import { SessionGate } from "./SessionGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ check, storage });

export default function CheckRoute() {
  return <SessionGate>{(session) => <Checking session={session} />}</SessionGate>;
}

function Checking({ session }: { session: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { key } = useLocation();
  const practice = useRun((state) => state.practice);
  const { id, title } = session.head;
  useTitle(`${t("check.title")} · ${title}`);
  const save = () => {
    const name = ["al-doende", fileSlug(title), dayStamp(now())].filter(Boolean).join("-");
    saveFile(`${name}.json`, "application/json", backupOf([session], now()));
  };
  // Whoever came here by a link has nothing in this app to go back to.
  const back = () => void (key === "default" ? navigate(ledPath(id)) : navigate(-1));
  return (
    <Check stageHash={`#${paths.stage.to(id)}`} practice={practice} onSave={save} onBack={back} />
  );
}
