import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { SteerPanel } from "#parts/pace/SteerPanel.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";

/** How to end on time, over the console. */
export function SteerDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      variant="drawer"
      title={t("pace.title")}
      closeLabel={t("common.close")}
      onClose={onClose}
    >
      <SteerPanel session={session} onDone={onClose} />
    </Dialog>
  );
}
