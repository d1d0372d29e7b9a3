import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";

/** The page that stands in for one that broke. */
export function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // Perhaps what is missing is gone because of a newer version; then that is told beside this.
  useEffect(() => {
    import("#stores/offline.ts").then(
      ({ useOffline }) => useOffline.getState().missed(),
      () => undefined,
    );
  }, []);
  return (
    <Message title={t("errors.brokenTitle")} text={t("errors.broken")} alert>
      <Button variant="primary" onClick={onAgain}>
        {t("common.again")}
      </Button>
      <Button onClick={() => void navigate(paths.home.to())}>{t("common.home")}</Button>
    </Message>
  );
}
