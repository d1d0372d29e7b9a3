import { dayText } from "#i18n/format.ts";
import { useEffect, useRef, type ReactNode } from "react";

import type { Plan } from "#content/schema.ts";
import { dayOn } from "#domain/phone/reminder.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { scrollToTop } from "#platform/page.ts";
import { phoneEnd } from "#words/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import type { PhoneProps } from "#parts/phone/types.ts";

import styles from "./Closing.module.css";
import { ToOverview } from "./ToOverview.tsx";

addWords({ phoneEnd });

/** What a page after the exercises gets. */
export interface EndProps extends Pick<PhoneProps, "notes" | "change" | "kept"> {
  plan: Plan;
  /** What the link holds, as it stands in the address. */
  payload: string;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

interface EndPageProps extends Pick<EndProps, "onGo"> {
  title: string;
  intro: string;
  /** Which session it is of, where the page may be printed. */
  paper?: Pick<EndProps, "plan" | "notes">;
  children: ReactNode;
}

/** A page after the exercises: the way to all pages, its title, and what it is for. */
export function EndPage({ title, intro, paper, onGo, children }: EndPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <ToOverview className={styles["overview"]} onGo={onGo} />
        <div>
          {paper && (
            <div className={styles["paper"]}>
              <p dir="auto">{paper.plan.title}</p>
              <p>{dayText(paper.plan.date ?? dayOn(paper.notes.createdAt))}</p>
            </div>
          )}
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
