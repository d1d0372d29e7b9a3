import { useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { Renew } from "./Renew.tsx";
import styles from "./VersionNotice.module.css";

interface PartLostProps {
  onAgain: () => void;
  /** Gives up what was asked for. */
  onClose: (() => void) | undefined;
}

/** Stands in for a part of the page that did not come, and says whether a newer version is why. */
export function PartLost({ onAgain, onClose }: PartLostProps) {
  const { t } = useTranslation();
  const { update, missed } = useOffline();
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => missed(), [missed]);
  useLayoutEffect(() => again.current?.focus(), []);
  return (
    <div
      role="presentation"
      className={styles["place"]}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose?.();
      }}
    >
      {update !== "none" && <Renew />}
      <Notice
        tone="warning"
        action={
          <>
            <Button ref={again} size="small" onClick={onAgain}>
              {t("common.again")}
            </Button>
            {onClose && (
              <Button size="small" variant="quiet" onClick={onClose}>
                {t("common.close")}
              </Button>
            )}
          </>
        }
      >
        {t(update === "none" ? "offline.part.lost" : "offline.part.old")}
      </Notice>
    </div>
  );
}
