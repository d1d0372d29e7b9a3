import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { shareFirst } from "#words/shareFirst.ts";
import { addWords } from "#i18n/setup.ts";
import { usePack } from "#stores/pack.ts";
import { Button } from "#ui/button/Button.tsx";
import { lazyPart } from "#parts/version/lazyPart.tsx";

addWords({ share: shareFirst });

/** The links of a plan are made when somebody asks for them. */
const ShareDialog = lazyPart(async () => (await import("./ShareDialog.tsx")).ShareDialog);

interface ShareButtonProps {
  plan: Plan;
  /** Absent where no session runs. */
  sessionId?: string;
  /** Puts the code on the stage; absent where no session runs. */
  onStage?: () => void;
  size?: "small" | "medium";
}

/** Opens the links of a plan. */
export function ShareButton({ plan, sessionId, onStage, size = "medium" }: ShareButtonProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const [open, setOpen] = useState(false);
  return (
    // Esc closes the dialog, and not the panel that it was opened from.
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (open && event.key === "Escape") event.stopPropagation();
      }}
    >
      <Button size={size} onClick={() => setOpen(true)}>
        {t("share.button")}
      </Button>
      <Suspense>
        {open && pack && (
          <ShareDialog
            plan={plan}
            pack={pack}
            onClose={() => setOpen(false)}
            {...(sessionId !== undefined && { sessionId })}
            {...(onStage && {
              onStage: () => {
                setOpen(false);
                onStage();
              },
            })}
          />
        )}
      </Suspense>
    </div>
  );
}
