import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { MineStep } from "#domain/phone/mine.ts";
import { changePledge, MOST_PLEDGES, putPledgeBack, removePledge } from "#domain/phone/pledges.ts";
import { inTwoWeeks } from "#domain/phone/reminder.ts";
import type { PhoneNotes, Pledge } from "#domain/phone/types.ts";
import { now as clock } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";
import type { PhoneProps } from "#parts/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";

import { PledgeCard } from "./PledgeCard.tsx";
import styles from "./Pledges.module.css";

interface PledgesProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  own: readonly MineStep[];
  /** What was written at the end of the workshop, and under which words. */
  proposal: { text: string; asked: string } | undefined;
  /** The title of the session and the address of the page that looks back, for a calendar. */
  session: { title: string; link: string };
}

/** One to try within two weeks, with no words yet. */
export const newPledge = (): Pledge => ({ id: newId(), text: "", day: inTwoWeeks(clock()) });

/** What one wants to try, one after the other: each with its day and its appointment. */
export function Pledges({ own, proposal, session, notes, change, kept }: PledgesProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  // Kept with the first word.
  const [blank, setBlank] = useState(newPledge);
  const [asked, setAsked] = useState<{ id: string }>();
  const [gone, setGone] = useState<readonly { pledge: Pledge; was: PhoneNotes }[]>([]);
  const list = notes.pledges.length === 0 ? [blank] : notes.pledges;
  const last = gone.at(-1);
  const add = () => {
    const pledge = list.find(({ text }) => text.trim() === "") ?? newPledge();
    change((was) => changePledge(was, pledge, {}));
    setAsked({ id: pledge.id });
  };
  const remove = (pledge: Pledge) => {
    setGone([...gone, { pledge, was: notes }]);
    change((was) => removePledge(was, pledge.id));
    setBlank(newPledge());
  };
  return (
    <div ref={group} tabIndex={-1} className={styles["pledges"]}>
      <p className="quiet">{t(kept ? "phone.stays" : "phone.staysNot")}</p>
      {list.map((pledge, index) => (
        <PledgeCard
          key={pledge.id}
          title={
            list.length === 1
              ? t("phone.end.title")
              : t("phoneEnd.nth", { index: index + 1, of: list.length })
          }
          pledge={pledge}
          own={own}
          session={session}
          asked={asked?.id === pledge.id ? asked : undefined}
          hint={
            proposal?.text === pledge.text.trim() ? t("phoneEnd.proposed", proposal) : undefined
          }
          onChange={(changed) => change((was) => changePledge(was, pledge, changed))}
          onRemove={list.length > 1 || pledge.text.trim() !== "" ? () => remove(pledge) : undefined}
        />
      ))}
      {last && (
        <div className={styles["gone"]}>
          <p dir="auto">{t("phone.removed", { text: last.pledge.text })}</p>
          {last.pledge.reminder && <p>{t("phoneEnd.goneCalendar")}</p>}
          <Button
            key={last.pledge.id}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone
            autoFocus
            onClick={() => {
              setGone(gone.slice(0, -1));
              change((was) => putPledgeBack(was, last.was, last.pledge.id));
              group.current?.focus();
            }}
          >
            {t("common.undo")}
          </Button>
        </div>
      )}
      {list.length < MOST_PLEDGES ? (
        <Button className={styles["more"]} size="large" onClick={add}>
          <Plus aria-hidden="true" size="1.25rem" />
          {t("phoneEnd.more")}
        </Button>
      ) : (
        <p>{t("phoneEnd.most")}</p>
      )}
    </div>
  );
}
