import { useTranslation } from "react-i18next";

import { stageLate } from "#i18n/nl/stageLate.ts";
import { addWords } from "#i18n/setup.ts";
import { reachesOthers, siteAddress } from "#platform/address.ts";
import { Qr } from "#ui/qr/Qr.tsx";

import styles from "./QrShown.module.css";

addWords({ stage: stageLate });

/** The address of the app as a code on white, for the phones in the room. */
export function QrShown() {
  const { t } = useTranslation();
  const address = siteAddress();
  return (
    <div className={styles["shown"]} data-stage="">
      <div className={styles["code"]}>
        <Qr text={address} label={t("stage.qr.label", { address })} />
      </div>
      <div className={styles["words"]}>
        <h1 className={styles["title"]}>{t("stage.qr.title")}</h1>
        <p className={styles["address"]}>{address.replace(/^https?:\/\//, "")}</p>
        {!reachesOthers(address) && <p>{t("stage.qr.local")}</p>}
      </div>
    </div>
  );
}
