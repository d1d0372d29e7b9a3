import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";

export default function LostRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Message title={t("errors.lostTitle")} text={t("errors.lost")}>
      <Button variant="primary" onClick={() => void navigate(paths.home.to())}>
        {t("errors.home")}
      </Button>
    </Message>
  );
}
