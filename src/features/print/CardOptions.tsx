import { useTranslation } from "react-i18next";

import { fitCard } from "#domain/print/cardFit.ts";
import { dealt } from "#domain/print/cards.ts";
import { CARDS_PER_SHEET } from "#domain/print/layout.ts";

import styles from "./Choices.module.css";
import type { OptionsProps } from "./data.ts";
import { NumberField } from "./NumberField.tsx";
import { stepTitle } from "./paperWords.ts";

/** More tables than this stand in no room. */
const MOST_GROUPS = 60;

/** How many cards on a sheet, for which groups, from which steps. */
export function CardOptions({ data: { sets }, choices, onChoices }: OptionsProps) {
  const { t } = useTranslation();
  const options = choices.cards;
  const onOptions = (cards: typeof options) => onChoices({ ...choices, cards });
  const { perSheet, groups, all, backs, withoutSteps } = options;
  const cards = sets
    .filter(({ stepId }) => !withoutSteps.includes(stepId))
    .flatMap((set) => set.cards);
  const count = dealt(cards, groups, all).length;
  const short = cards.filter((card) => fitCard(card, perSheet).followUps < card.followUps.length);
  return (
    <div className={styles["options"]}>
      <fieldset>
        <legend>{t("print.option.perSheet")}</legend>
        <div className={styles["sizes"]}>
          {CARDS_PER_SHEET.map((size) => (
            <label key={size} className={styles["check"]}>
              <input
                type="radio"
                name="per-sheet"
                checked={perSheet === size}
                onChange={() => onOptions({ ...options, perSheet: size })}
              />
              {size}
            </label>
          ))}
        </div>
      </fieldset>
      {short.length > 0 && (
        <p role="alert" className={styles["warn"]}>
          {t("print.option.tooLong", { count: short.length })}
        </p>
      )}
      <NumberField
        label={t("print.option.groups")}
        hint={t("print.option.groupsHint")}
        value={groups}
        least={0}
        most={MOST_GROUPS}
        onChange={(value) => onOptions({ ...options, groups: value })}
      />
      {groups > 0 && (
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) => onOptions({ ...options, all: target.checked })}
          />
          {t("print.option.all")}
        </label>
      )}
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={backs}
          onChange={({ target }) => onOptions({ ...options, backs: target.checked })}
        />
        {t("print.option.backs")}
      </label>
      {backs && <p className={styles["hint"]}>{t("print.option.backsHint")}</p>}
      {sets.length > 1 && (
        <fieldset>
          <legend>{t("print.option.steps")}</legend>
          <div className={styles["list"]}>
            {sets.map(({ stepId, title, kind }) => (
              <label key={stepId} dir="auto" className={styles["check"]}>
                <input
                  type="checkbox"
                  checked={!withoutSteps.includes(stepId)}
                  onChange={({ target }) =>
                    onOptions({
                      ...options,
                      withoutSteps: target.checked
                        ? withoutSteps.filter((id) => id !== stepId)
                        : [...withoutSteps, stepId],
                    })
                  }
                />
                {stepTitle({ title, kind }, t)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {cards.length === 0 ? (
        <p className={styles["warn"]}>{t("print.option.noCards")}</p>
      ) : (
        <p role="status">
          {t("print.option.count", {
            count,
            sheets: t("print.option.sheets", { count: Math.ceil(count / perSheet) }),
          })}
        </p>
      )}
    </div>
  );
}
