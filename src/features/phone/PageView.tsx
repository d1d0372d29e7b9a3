import { Lock } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { hasField } from "#domain/kinds/asked.ts";
import { openPage } from "#domain/phone/notes.ts";
import { now as clock } from "#platform/clock.ts";
import { scrollToTop } from "#platform/page.ts";
import { PhoneFace } from "#scenes/phones.ts";
import { Letters } from "#parts/phone/ease.ts";
import { OwnClock } from "#parts/phone/OwnClock.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./PageView.module.css";
import { ToOverview } from "./ToOverview.tsx";
import { CLOSING, type Place } from "./trail.ts";

interface PageViewProps extends Place, Pick<PhoneProps, "notes" | "change" | "kept"> {
  trail: readonly Place[];
  onGo: (page: string) => void;
}

/** One page: what it is about, room to write, and the way on. */
export function PageView({ step, page, trail, notes, change, kept, onGo }: PageViewProps) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const index = trail.findIndex((place) => place.page.id === page.id);
  const before = trail[index - 1]?.page.id ?? "";
  const after = trail[index + 1]?.page.id ?? CLOSING;

  useEffect(() => {
    scrollToTop();
    main.current?.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
    change((now) => openPage(now, page.id, clock()));
  }, [page.id, change]);

  return (
    <div className={styles["phone"]} data-hue={step.hue}>
      <header className={styles["header"]}>
        <div className={styles["place"]}>
          <ToOverview className={styles["overview"]} onGo={onGo} />
          <Letters short className={styles["letters"]} />
        </div>
        <div className={styles["place"]}>
          <p dir="auto" className="strong title">
            {step.title}
          </p>
          <span>
            {page.prompt && (
              <b translate="no" className={styles["code"]}>
                {page.prompt.code}
              </b>
            )}
            {step.promptWord !== "" && page.prompt
              ? t("phone.place", { word: step.promptWord, ...promptPlace(step, page) })
              : page.of > 1 && t("phone.placePlain", { index: page.index, of: page.of })}
          </span>
        </div>
        <div className={styles["work"]}>
          <p>{page.forms.map((form) => t(`phone.form.${form}`)).join(t("phone.formThen"))}</p>
          <OwnClock minutes={page.minutes} notes={notes} change={change} />
        </div>
        {page.of > 1 && (
          <div
            className={styles["progress"]}
            role="img"
            aria-label={t("phone.progress", { index: page.index, of: page.of })}
          >
            {step.pages.map(({ id, index: at }) => (
              <span key={id} data-done={at <= page.index} />
            ))}
          </div>
        )}
      </header>
      <main ref={main} className={styles["main"]}>
        {step.personal && page.index === 1 && (
          <p className={styles["personal"]}>
            <Lock aria-hidden="true" size="1.25rem" />
            {t("phone.personal")}
          </p>
        )}
        <PhoneFace page={page} step={step} notes={notes} change={change} kept={kept} />
        {hasField(page) && (
          <p className={styles["stays"]}>
            <Lock aria-hidden="true" size="1.25rem" />
            {t(
              `phone.${kept ? "stays" : "staysNot"}${step.pages.find(hasField) === page ? "" : "Short"}`,
            )}
          </p>
        )}
      </main>
      <nav className={styles["footer"]} aria-label={t("phone.overview")}>
        <Button size="large" onClick={() => onGo(before)}>
          {t("phone.back")}
        </Button>
        <Button size="large" variant="primary" onClick={() => onGo(after)}>
          {t(after === CLOSING ? "phone.finish" : "phone.next")}
        </Button>
      </nav>
    </div>
  );
}

/** Which prompt of its step a page is. */
function promptPlace(step: Place["step"], page: Place["page"]) {
  const asked = step.pages.filter(({ prompt }) => prompt);
  return { index: asked.findIndex(({ id }) => id === page.id) + 1, of: asked.length };
}
