import { useTranslation } from "react-i18next";

import { dismissUndo, takeBack, useUndo } from "#stores/undo.ts";
import { Toast } from "#ui/toast/Toast.tsx";

/** Says what was just deleted or redrawn, with a way back. */
export function UndoToast() {
  const { t } = useTranslation();
  const offer = useUndo((state) => state.offer);
  return (
    <Toast
      key={offer?.at ?? 0}
      message={offer && t(`undo.${offer.what}`)}
      undoLabel={t("undo.back")}
      onUndo={takeBack}
      closeLabel={t("undo.close")}
      onClose={dismissUndo}
    />
  );
}
