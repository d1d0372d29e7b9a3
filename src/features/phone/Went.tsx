import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { mine } from "#domain/phone/mine.ts";
import { changePledge, pledgesOf } from "#domain/phone/pledges.ts";
import { newId } from "#platform/random.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Closing.module.css";
import { EndPage, type EndProps } from "./EndPage.tsx";
import { PledgesPaper } from "./PledgesPaper.tsx";
import { CLOSING } from "./trail.ts";
import { wentAddress } from "./wentAddress.ts";
import { WentCard } from "./WentCard.tsx";

/** What came of what one wanted to try: reached from the calendar, two weeks later. */
export function Went({ plan, payload, steps, notes, change, kept, onGo }: EndProps) {
  const { t } = useTranslation();
  const own = useMemo(() => mine(steps, notes), [steps, notes]);
  // On another phone or in another browser nothing is known: it can be written anew.
  const [blank] = useState(() => ({ id: newId(), text: "", day: "" }));
  const known = pledgesOf(notes).filter(({ id }) => id !== blank.id);
  const anew = notes.pledges.find(({ id }) => id === blank.id);
  const list = anew || known.length === 0 ? [...known, anew ?? blank] : known;
  return (
    <EndPage
      paper={{ plan, notes }}
      title={t("phone.went")}
      intro={t(known.length === 0 ? "phoneEnd.wentNone" : "phoneEnd.wentIntro")}
      onGo={onGo}
    >
      <PledgesPaper notes={notes} />
      <p className={styles["screen"]}>{t(kept ? "phone.stays" : "phone.staysNot")}</p>
      {list.map((pledge) => (
        <WentCard
          key={pledge.id}
          pledge={pledge}
          own={own}
          session={{ title: plan.title, link: wentAddress(payload) }}
          onChange={(changed) => change((was) => changePledge(was, pledge, changed))}
        />
      ))}
      <div className={styles["onward"]}>
        <Button size="large" onClick={() => onGo(CLOSING)}>
          {t("phone.end.title")}
        </Button>
        <p>{t("phoneEnd.wentOnward")}</p>
      </div>
    </EndPage>
  );
}
