import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { offline } from "#words/offline.ts";
import { addWords } from "#i18n/setup.ts";
import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

addWords({ offline });

/** Says that a link was made with a newer version, and asks for that at once; once one is found, `Renew` does. */
export function NewerLink() {
  const { t } = useTranslation();
  const { update, look, missed, renew } = useOffline();
  useEffect(() => {
    look();
    missed();
  }, [look, missed]);
  return (
    <Notice
      tone="warning"
      action={
        update === "none" && (
          <Button size="small" onClick={renew}>
            {t("offline.take")}
          </Button>
        )
      }
    >
      {t("offline.link")}
    </Notice>
  );
}
