import { addWords } from "#i18n/setup.ts";
import { stageLate } from "#words/stageLate.ts";
import { useTranslation } from "react-i18next";

import { codeVersion, STAGE_VERSION } from "#domain/link/qr.ts";
import { reachesOthers, siteAddress } from "#platform/address.ts";
import { Qr } from "#ui/qr/Qr.tsx";

import styles from "./QrShown.module.css";

addWords({ stage: stageLate });

/** The participants' link as a code on white, for the phones in the room; never one that is too fine. */
export function QrShown({ link }: { link: string | undefined }) {
  const { t } = useTranslation();
  const site = link?.split("#")[0] ?? siteAddress();
  const version = link === undefined ? undefined : codeVersion(link);
  const readable = version !== undefined && version <= STAGE_VERSION;
  const address = site.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
  return (
    <div className={styles["shown"]} data-stage="">
      <div className={styles["sheet"]}>
        {link !== undefined && readable && (
          <div className={styles["code"]}>
            <Qr text={link} label={t("stage.qr.label", { address })} />
          </div>
        )}
        <div className={styles["words"]}>
          <h1 className={styles["title"]}>{t("stage.qr.title")}</h1>
          {link === undefined ? (
            <p>{t("stage.qr.making")}</p>
          ) : readable ? (
            <>
              <p className={styles["address"]}>{address}</p>
              <p>{t("stage.qr.noInstall")}</p>
            </>
          ) : (
            <p>{t("stage.qr.fine")}</p>
          )}
          {!reachesOthers(site) && <p>{t("stage.qr.local")}</p>}
        </div>
      </div>
    </div>
  );
}
