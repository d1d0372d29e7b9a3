import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { mine } from "#domain/phone/mine.ts";
import { closingWords, looksBack, pledgesOf, proposePledge } from "#domain/phone/pledges.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Closing.module.css";
import { EndPage, type EndProps } from "./EndPage.tsx";
import { Mine } from "./Mine.tsx";
import { mineText } from "./mineText.ts";
import { newPledge, Pledges } from "./Pledges.tsx";
import { PledgesPaper } from "./PledgesPaper.tsx";
import { Take } from "./Take.tsx";
import { CLOSING, SUBMISSION, WENT } from "./trail.ts";
import { wentAddress } from "./wentAddress.ts";
import { Wipe } from "./Wipe.tsx";

/** What one wants to try, and everything that was written, to take along. */
export function Closing({ plan, payload, steps, notes, change, kept, onGo }: EndProps) {
  const { t } = useTranslation();
  const own = useMemo(() => mine(steps, notes), [steps, notes]);
  const pledges = pledgesOf(notes);

  useEffect(() => {
    change((was) => ({ ...proposePledge(plan, steps, was, newPledge()), at: CLOSING }));
  }, [change, plan, steps]);

  return (
    <EndPage
      paper={{ plan, notes }}
      title={t("phone.end.title")}
      intro={t("phone.end.intro")}
      onGo={onGo}
    >
      <PledgesPaper notes={notes} />
      <Pledges
        own={own}
        proposal={closingWords(plan, steps, notes)}
        session={{ title: plan.title, link: wentAddress(payload) }}
        notes={notes}
        change={change}
        kept={kept}
      />
      {looksBack(notes) && (
        <div className={styles["onward"]}>
          <Button size="large" onClick={() => onGo(WENT)}>
            {t("phone.went")}
          </Button>
          <p>{t("phoneEnd.wentLater")}</p>
        </div>
      )}
      <section
        className={styles[own.length === 0 ? "screen" : "mine"]}
        aria-labelledby="phone-mine"
      >
        <h2 id="phone-mine" className="strong title type-6">
          {t("phoneEnd.mine")}
        </h2>
        <Mine steps={own} />
      </section>
      <Take
        title={plan.title}
        text={mineText(plan.title, own, pledges, t)}
        onGive={() => onGo(SUBMISSION)}
      />
      <section aria-labelledby="phone-wipe" className={styles["wipe"]}>
        <h2 id="phone-wipe" className="strong title type-6">
          {t("phoneEnd.wipe")}
        </h2>
        <p>{t("phoneEnd.wipeHint")}</p>
        <Wipe notes={notes} />
      </section>
    </EndPage>
  );
}
