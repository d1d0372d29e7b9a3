import { useState } from "react";
import { useTranslation } from "react-i18next";

import { isEmpty } from "#domain/phone/notes.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { phoneWipe } from "#words/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import { textPages } from "#parts/stage/textPages.ts";
import { usePhone } from "#stores/phone.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Wipe.module.css";

addWords({ phoneWipe });

/** Takes off this device what was written about this session or about all, with a way back. */
export function Wipe({ notes }: { notes: PhoneNotes }) {
  const { t } = useTranslation();
  const { keep, wipe, others, handOn } = usePhone();
  const [wiped, setWiped] = useState<{ all: boolean; back: () => void }>();
  const count = others();
  const press = (all: boolean) => setWiped({ all, back: wipe(all) });
  return (
    <div className={styles["wipe"]}>
      {keep && !isEmpty(notes) && (
        <>
          <Button onClick={handOn}>{t("phoneWipe.handOn")}</Button>
          <p>{t("phoneWipe.handOnHint")}</p>
        </>
      )}
      {!isEmpty(notes) && (
        <Button variant="danger" onClick={() => press(false)}>
          {t("phoneWipe.session")}
        </Button>
      )}
      {count > 0 && (
        <>
          <Button variant="danger" onClick={() => press(true)}>
            {t("phoneWipe.all")}
          </Button>
          <p>{t("phoneWipe.allHint", { count })}</p>
        </>
      )}
      <p className={styles["texts"]}>
        <a href={textPages.privacy}>{t("phoneWipe.privacy")}</a>
        <a href={textPages.accessibility}>{t("phoneWipe.accessibility")}</a>
      </p>
      <p role="status">{wiped && t(wiped.all ? "phoneWipe.wipedAll" : "phoneWipe.wiped")}</p>
      {wiped && (
        <Button
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone
          autoFocus
          onClick={() => {
            wiped.back();
            setWiped(undefined);
          }}
        >
          {t("common.undo")}
        </Button>
      )}
    </div>
  );
}
