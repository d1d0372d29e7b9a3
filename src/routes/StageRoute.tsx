import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { stage } from "#words/stage.ts";
import { stageLate } from "#words/stageLate.ts";
import { StageWindow } from "#features/stage/StageWindow.tsx";

import { useTitle } from "./useTitle.ts";

addWords({ stage: { ...stage, ...stageLate } });

export default function StageRoute() {
  const { t } = useTranslation();
  const { sessionId = "" } = useParams();
  useTitle(t("stage.window.title"));
  return <StageWindow id={sessionId} />;
}
