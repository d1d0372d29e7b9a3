import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { offline } from "#i18n/nl/offline.ts";
import { addWords } from "#i18n/setup.ts";
import { whenCalm } from "#platform/clock.ts";
import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

addWords({ offline });

/** Says that the app works without a network, and offers a newer version; never in a session. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const { ready, waiting, busy, begin, look, take } = useOffline();
  useEffect(look, [look]);
  useEffect(() => whenCalm(begin), [begin]);
  if (waiting) {
    return (
      <Notice
        tone="info"
        action={
          <Button size="small" onClick={take}>
            {t(busy ? "offline.again" : "offline.take")}
          </Button>
        }
      >
        {t(busy ? "offline.busy" : "offline.waiting")}
      </Notice>
    );
  }
  return ready ? <p role="status">{t("offline.ready")}</p> : null;
}
