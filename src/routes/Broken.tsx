import { useEffect, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";

/** The page that stands in for one that broke. */
export function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [Renew, setRenew] = useState<ComponentType>();
  // Perhaps what is missing is gone because of a newer version: then trying again brings nothing.
  useEffect(() => {
    import("#parts/version/Renew.tsx").then(
      (version) => version.whenNewer(() => setRenew(() => version.Renew)),
      () => undefined,
    );
  }, []);
  return (
    <Message
      title={t(Renew ? "offline.newer" : "errors.brokenTitle")}
      text={t(Renew ? "offline.part.old" : "errors.broken")}
      alert
    >
      {Renew ? (
        <Renew />
      ) : (
        <Button variant="primary" onClick={onAgain}>
          {t("common.again")}
        </Button>
      )}
      <Button onClick={() => void navigate(paths.home.to())}>{t("common.home")}</Button>
    </Message>
  );
}
