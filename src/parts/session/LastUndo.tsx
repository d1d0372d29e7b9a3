import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { takeBack, useUndo } from "#stores/undo.ts";
import { Button } from "#ui/button/Button.tsx";

import "./undoWords.ts";

/** Takes back what was done last in a session, also when its sign is gone. */
export function LastUndo({ session }: { session: Session }) {
  const { t } = useTranslation();
  const past = useUndo((state) => state.past);
  const last = past.findLast((one) => one.session === session.head.id);
  if (!last) return null;
  return (
    <Button onClick={() => takeBack(last)}>
      {t("undo.past", { what: t(`undo.${last.what}`) })}
    </Button>
  );
}
