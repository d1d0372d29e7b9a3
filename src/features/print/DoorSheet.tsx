import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { codeVersion, PRINT_VERSION } from "#domain/link/qr.ts";
import { fitText } from "#domain/print/fit.ts";
import { reachesOthers } from "#platform/address.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";
import { Qr } from "#ui/qr/Qr.tsx";

import type { SheetsProps } from "./data.ts";
import styles from "./DoorSheet.module.css";
import { occasionOf, planTitle } from "./paperWords.ts";
import { Sheet } from "./Sheet.tsx";

/** Points: to be read from across a corridor. */
const TITLE = [64, 54, 46, 38, 32, 26, 22];

/** A sign for the door: what is going on here, and the code that brings it to a phone. */
export function DoorSheet({ data: { plan, pack } }: SheetsProps) {
  const { t, i18n } = useTranslation();
  const { site, load } = usePublicAddress();
  useEffect(load, [load]);
  const title = planTitle(plan, t);
  const link = linkAddress(site, "mee", participantPayload(plan, pack));
  const readable = (codeVersion(link) ?? Infinity) <= PRINT_VERSION;
  const address = site.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
  return (
    <Sheet className={styles["door"]}>
      <h2
        dir="auto"
        className={styles["title"]}
        style={{ "--size": fitText([title], { width: 170, height: 75 }, TITLE) }}
      >
        {title}
      </h2>
      <p className={styles["occasion"]}>{occasionOf(plan, i18n.language).join(" · ")}</p>
      {readable ? (
        <>
          <div className={styles["code"]}>
            <Qr text={link} label={t("print.door.code", { address })} />
          </div>
          <p className={styles["scan"]}>{t("print.door.scan")}</p>
          <p className={styles["address"]}>{address}</p>
        </>
      ) : (
        <p className={styles["scan"]}>{t("print.door.tooLong")}</p>
      )}
      {!reachesOthers(site) && <p className={styles["local"]}>{t("print.door.local")}</p>}
    </Sheet>
  );
}
