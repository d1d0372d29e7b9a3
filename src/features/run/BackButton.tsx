import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import "#parts/session/undoWords.ts";
import { useFreshUndo } from "#parts/session/useFreshUndo.ts";
import { takeBack } from "#stores/undo.ts";

import { BarButton } from "./BarButton.tsx";

/** For a minute, the way back from what was done last. */
export function BackButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const back = useFreshUndo(session);
  return back ? <BarButton onClick={() => takeBack(back)} text={t("common.undo")} /> : null;
}
