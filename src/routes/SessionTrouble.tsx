import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { sessionTrouble } from "#words/sessionTrouble.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";

addWords({ sessionTrouble });

interface SessionTroubleProps {
  status: "awaited" | "missing" | "newer" | "invalid";
}

/** Says why a session is not shown, and leads home. */
export function SessionTrouble({ status }: SessionTroubleProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Message title={t(`sessionTrouble.${status}Title`)} text={t(`sessionTrouble.${status}`)}>
      <Button variant="primary" onClick={() => void navigate(paths.home.to())}>
        {t("common.home")}
      </Button>
    </Message>
  );
}
