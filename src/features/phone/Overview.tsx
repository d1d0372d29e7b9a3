import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { askedOf } from "#domain/kinds/asked.ts";
import { pageOfCode } from "#domain/phone/codes.ts";
import { entriesOf, voteOf } from "#domain/phone/notes.ts";
import { looksBack } from "#domain/phone/pledges.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { scrollToTop } from "#platform/page.ts";
import { phoneOverview } from "#words/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import { Letters } from "#parts/phone/ease.ts";
import type { PhoneProps } from "#parts/phone/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./Closing.module.css";
import overview from "./Overview.module.css";
import { CLOSING, SUBMISSION, WENT } from "./trail.ts";

addWords({ phoneOverview });

interface OverviewProps extends Pick<PhoneProps, "notes"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

/** Where somebody is and where they can go: every page with the code that stands on the stage. */
export function Overview({ plan, steps, notes, onGo }: OverviewProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState("");
  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
  }, []);
  const follow = () => {
    const page = pageOfCode(steps, typed);
    if (page) return onGo(page.id);
    setMissing(typed.trim());
    field.current?.focus();
  };
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <div>
          <div className={overview["top"]}>
            <p dir="auto" className={styles["intro"]}>
              {plan.title}
            </p>
            <Letters className={overview["letters"]} />
          </div>
          <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
            {t("phone.overview")}
          </h1>
        </div>
        <form
          noValidate
          className={overview["code"]}
          onSubmit={(event) => {
            event.preventDefault();
            follow();
          }}
        >
          <TextField
            ref={field}
            label={t("phoneOverview.code")}
            autoComplete="off"
            autoCapitalize="characters"
            enterKeyHint="go"
            maxLength={8}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" size="large">
            {t("phoneOverview.go")}
          </Button>
          <p role="status">{missing !== "" && t("phoneOverview.missing", { code: missing })}</p>
        </form>
        {steps.map((step) => (
          <section key={step.id} data-hue={step.hue} className={styles["step"]}>
            <h2 dir="auto" className="strong title type-6">
              {step.title}
            </h2>
            <ul className="grid gap-2">
              {step.pages.map((page) => {
                const { id, key, prompt } = page;
                const filled = entriesOf(notes, key).length > 0 || voteOf(notes, key) !== undefined;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className={overview["page"]}
                      aria-current={id === notes.at ? "page" : undefined}
                      onClick={() => onGo(id)}
                    >
                      {prompt && <b translate="no">{prompt.code}</b>}
                      <span dir="auto">{prompt?.short ?? askedOf(page).text}</span>
                      {id === notes.at && <small>{t("phoneOverview.here")}</small>}
                      {filled && <small>{t("phoneOverview.filled")}</small>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        <div className={styles["ways"]}>
          <Button size="large" onClick={() => onGo(CLOSING)}>
            {t("phone.end.title")}
          </Button>
          {looksBack(notes) && (
            <Button size="large" onClick={() => onGo(WENT)}>
              {t("phone.went")}
            </Button>
          )}
          <Button size="large" onClick={() => onGo(SUBMISSION)}>
            {t("phone.give.title")}
          </Button>
          <Button size="large" onClick={() => onGo("")}>
            {t("phoneOverview.about")}
          </Button>
        </div>
      </main>
    </div>
  );
}
