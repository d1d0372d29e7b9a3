import { useTranslation } from "react-i18next";

/** Says that what people write stays with them. */
export function PrivateLine() {
  const { t } = useTranslation();
  return <p>{t("capture.private")}</p>;
}
