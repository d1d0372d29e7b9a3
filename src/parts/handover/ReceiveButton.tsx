import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { waiting } from "#domain/session/captures/inbox.ts";
import type { Session } from "#domain/session/types.ts";
import { handoverFirst } from "#words/handoverFirst.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";
import { lazyPart } from "#parts/version/lazyPart.tsx";

addWords({ handover: handoverFirst });

const ReceiveDialog = lazyPart(async () => (await import("./ReceiveDialog.tsx")).ReceiveDialog);

/** Opens what participants hand over, and tells how much of it waits. */
export function ReceiveButton({ session, mirrored }: { session: Session; mirrored?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = waiting(session).length;
  return (
    // Esc closes the dialog, and not the panel that it was opened from.
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (open && event.key === "Escape") event.stopPropagation();
      }}
    >
      <Button onClick={() => setOpen(true)}>
        {count > 0 ? t("handover.buttonWaiting", { count }) : t("handover.button")}
      </Button>
      <Suspense>
        {open && (
          <ReceiveDialog
            session={session}
            mirrored={mirrored === true}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
