import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";

/** Says that a session has nothing to show, and leads home. */
export function EmptySession() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Message title={t("errors.emptyTitle")} text={t("errors.empty")}>
      <Button variant="primary" onClick={() => void navigate(paths.home.to())}>
        {t("common.home")}
      </Button>
    </Message>
  );
}
