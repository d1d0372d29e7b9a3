import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import type { UpdateState } from "#domain/version/update.ts";
import { offline } from "#words/offline.ts";
import { addWords } from "#i18n/setup.ts";
import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

addWords({ offline });

const BUTTONS = {
  waiting: "offline.take",
  outdated: "offline.reload",
  swapped: "offline.renew",
  busy: "offline.again",
  stuck: "common.again",
  cut: "common.again",
} as const satisfies Partial<Record<UpdateState, string>>;

/** Looks whether there is a newer version, and calls as soon as one is known of. */
export function whenNewer(call: () => void): void {
  const see = ({ update }: { update: UpdateState }) => {
    if (update === "none") return;
    stop();
    call();
  };
  const stop = useOffline.subscribe(see);
  see(useOffline.getState());
  useOffline.getState().missed();
}

interface RenewProps {
  /** It floats over the page: another place that tells it has precedence. */
  floating?: boolean;
}

/** What a newer version asks of this window, with the button for it; nothing when there is none. */
export function Renew({ floating = false }: RenewProps) {
  const { t } = useTranslation();
  const { update, renew, tell } = useOffline();
  useEffect(() => (floating ? undefined : tell()), [floating, tell]);
  if (update === "none") return null;
  const button = update === "taking" || update === "reloading" ? undefined : BUTTONS[update];
  return (
    <Notice
      tone="info"
      action={
        button && (
          <Button size="small" onClick={renew}>
            {t(button)}
          </Button>
        )
      }
    >
      {t(`offline.is.${update}`)}
    </Notice>
  );
}
