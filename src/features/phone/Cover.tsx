import { dayText } from "#i18n/format.ts";
import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { isEmpty } from "#domain/phone/notes.ts";
import { answered } from "#domain/phone/sheet.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { Letters } from "#parts/phone/ease.ts";
import type { PhoneProps } from "#parts/phone/types.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";
import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./Cover.module.css";
import { CLOSING } from "./trail.ts";

/** Comes after the first page stands: a slow phone has the words first. */
const OfflineNotice = lazyOptional(
  async () => (await import("#parts/session/OfflineNotice.tsx")).OfflineNotice,
);

/** Most links are of the same version. */
const NewerLink = lazyOptional(
  async () => (await import("#parts/version/NewerLink.tsx")).NewerLink,
);

/** Nobody has anything to wipe before it is there. */
const Wipe = lazyOptional(async () => (await import("./ending.ts")).Wipe);

interface CoverProps extends Pick<PhoneProps, "notes" | "kept"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  newer: boolean;
  /** The link names what only a newer version of the app holds. */
  cut: boolean;
  onKeep: (keep: boolean) => void;
  onGo: (page: string) => void;
}

/** What the session is, what happens with one's words, and what there is to do. */
export function Cover({ plan, steps, notes, kept, newer, cut, onKeep, onGo }: CoverProps) {
  const { t } = useTranslation();
  const storage = useStorageStatus((status) => status.state);
  const first = steps[0]?.pages[0]?.id;
  const empty = isEmpty(notes);
  const known = steps.some((step) => step.pages.some(({ id }) => id === notes.at));
  const goOn = !empty && (known || notes.at === CLOSING) ? notes.at : undefined;
  const times =
    plan.start === undefined
      ? undefined
      : plan.end === undefined
        ? t("phone.cover.from", { from: plan.start })
        : t("phone.cover.times", { from: plan.start, to: plan.end });
  const facts = [dayText(plan.date), times].filter((fact) => fact !== undefined).join(" · ");
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <header className="grid gap-2">
          <div className={styles["top"]}>
            <p className={styles["kicker"]}>{t("phone.cover.kicker")}</p>
            <Letters className={styles["letters"]} />
          </div>
          <h1 dir="auto" className={styles["title"]}>
            {plan.title}
          </h1>
          {facts !== "" && <p className="strong">{facts}</p>}
          {plan.summary.trim() !== "" && <p dir="auto">{plan.summary}</p>}
        </header>
        <OfflineNotice />
        {cut && <NewerLink />}
        {newer && <Notice tone="warning">{t("phone.cover.newer")}</Notice>}
        {storage === "memory" && <Notice tone="warning">{t("phone.cover.full")}</Notice>}

        <section className={styles["words"]} aria-labelledby="phone-words">
          <h2 id="phone-words" className="line gap-2 type-6">
            <Lock aria-hidden="true" size="1.25rem" />
            {t("phone.cover.words")}
          </h2>
          <p>{t("phone.cover.wordsStay")}</p>
          <p>{t("phone.cover.wordsGive")}</p>
          <details className={styles["more"]}>
            <summary>{t("phone.cover.wordsLast")}</summary>
            <p>{t("phone.cover.wordsLastText")}</p>
          </details>
          <label className={styles["keep"]}>
            <input
              type="checkbox"
              checked={!kept}
              disabled={newer}
              onChange={({ currentTarget }) => onKeep(!currentTarget.checked)}
            />
            <span>{t("phone.cover.keep")}</span>
          </label>
          {!kept && !newer && <p role="status">{t("phone.staysNot")}</p>}
          <Wipe notes={notes} />
        </section>

        {first === undefined ? (
          !cut && <p>{t("phone.cover.empty")}</p>
        ) : (
          <>
            <Button
              size="large"
              variant="primary"
              className={styles["begin"]}
              onClick={() => onGo(goOn ?? first)}
            >
              {t(goOn === undefined ? "phone.cover.begin" : "phone.cover.goOn")}
            </Button>
            <section aria-labelledby="phone-contents" className="grid gap-2">
              <h2 id="phone-contents" className="line gap-2 type-6">
                {t("phone.cover.contents")}
              </h2>
              <p className="quiet">{t("phone.cover.contentsHint")}</p>
              <ul className={styles["steps"]}>
                {steps.map((step) => (
                  <li key={step.id} data-hue={step.hue}>
                    <button
                      type="button"
                      className={styles["step"]}
                      onClick={() => onGo(step.pages[0]?.id ?? "")}
                    >
                      <b dir="auto">{step.title}</b>
                      <Done done={answered(notes, step)} step={step} />
                    </button>
                  </li>
                ))}
                <li>
                  <button type="button" className={styles["step"]} onClick={() => onGo(CLOSING)}>
                    <b>{t("phone.end.title")}</b>
                    <span>{t("phone.end.intro")}</span>
                  </button>
                </li>
              </ul>
            </section>
          </>
        )}
      </main>
    </div>
  );
}

function Done({ done, step }: { done: number; step: PhoneStep }) {
  const { t } = useTranslation();
  const of = step.pages.length;
  return (
    <span>
      {done > 0 ? t("phone.cover.filled", { done, of }) : t("phone.cover.pages", { count: of })}
    </span>
  );
}
