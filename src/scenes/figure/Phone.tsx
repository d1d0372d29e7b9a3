import { useTranslation } from "react-i18next";

import { ReadAloud } from "#parts/phone/ease.ts";
import type { PhoneProps } from "#parts/phone/types.ts";

import styles from "./Phone.module.css";

/** A figure with what it says and where it comes from. */
export function Phone({ page: { scene } }: PhoneProps) {
  const { t } = useTranslation();
  const { value = "", source = "" } = scene.figure ?? {};
  return (
    <>
      <h1 tabIndex={-1} className={styles["figure"]} data-heading="">
        {value !== "" && (
          <span dir="auto" className={styles["value"]}>
            {value}{" "}
          </span>
        )}
        <span dir="auto">{scene.headline}</span>
      </h1>
      <ReadAloud className={styles["aloud"]} texts={[`${value} ${scene.headline}`]} />
      {source !== "" && (
        <p dir="auto" className="quiet">
          {t("phone.source", { source })}
        </p>
      )}
    </>
  );
}
