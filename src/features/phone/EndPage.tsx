import { List } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { dayOn } from "#domain/phone/reminder.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { scrollToTop } from "#platform/page.ts";
import { phoneEnd } from "#i18n/nl/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

import styles from "./Closing.module.css";
import { dayText } from "./dayText.ts";
import { OVERVIEW } from "./trail.ts";

addWords({ phoneEnd });

/** What a page after the exercises gets. */
export interface EndProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  plan: Plan;
  /** What the link holds, as it stands in the address. */
  payload: string;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

interface EndPageProps extends Pick<EndProps, "plan" | "notes" | "onGo"> {
  title: string;
  intro: string;
  children: ReactNode;
}

/** A page about what one wants to try; on paper it says which session it is of. */
export function EndPage({ plan, notes, title, intro, onGo, children }: EndPageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <button type="button" className={styles["overview"]} onClick={() => onGo(OVERVIEW)}>
          <List aria-hidden="true" size="1.25rem" />
          {t("phone.overview")}
        </button>
        <div>
          <div className={styles["paper"]}>
            <p dir="auto">{plan.title}</p>
            <p>{dayText(plan.date ?? dayOn(notes.createdAt))}</p>
          </div>
          <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
            {title}
          </h1>
          <p className={styles["intro"]}>{intro}</p>
        </div>
        {children}
      </main>
    </div>
  );
}
