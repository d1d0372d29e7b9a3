import { useTranslation } from "react-i18next";

/** Nobody writes anything down during a break. */
export function Capture() {
  const { t } = useTranslation();
  return <p>{t("run.panel.nothing")}</p>;
}
