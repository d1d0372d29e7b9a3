import { useId } from "react";
import { useTranslation } from "react-i18next";

import { fitCard } from "#domain/print/cardFit.ts";
import { CARDS_PER_SHEET } from "#domain/print/layout.ts";

import styles from "./Choices.module.css";
import { cardStack, copiesOf, handsOf, type CardChoices, type OptionsProps } from "./data.ts";
import { NumberField } from "./NumberField.tsx";
import { stepTitle } from "./paperWords.ts";

/** More tables than this stand in no room. */
const MOST_GROUPS = 60;

/** How many cards on a sheet, from which steps, and how many sets of each. */
export function CardOptions({ data, copies, cards: options, duplex, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  const legendId = useId();
  const { sets } = data;
  const { perSheet, all, backs, withoutSteps } = options;
  const onOptions = (cards: CardChoices) => onChoose({ cards });
  const hands = handsOf(data, copies, options);
  const kept = sets.filter(({ stepId }) => !withoutSteps.includes(stepId));
  const shared = kept.some((set) => copiesOf(cardStack(data, set), copies) > 1);
  const listed = kept.some((set) => cardStack(data, set).listed !== undefined);
  const short = kept
    .flatMap((set) => set.cards)
    .filter((card) => fitCard(card, perSheet).followUps < card.followUps.length);
  return (
    <div className={styles["options"]}>
      <fieldset>
        <legend>{t("print.option.perSheet")}</legend>
        <div className={styles["sizes"]}>
          {CARDS_PER_SHEET.map((size) => (
            <label key={size} className="line gap-3 breaks min-0 hit">
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
      <div role="group" aria-labelledby={legendId} className={styles["sets"]}>
        <p id={legendId}>
          <b>{t("print.option.sets")}</b>
        </p>
        {listed && <p>{t("print.option.setsListed")}</p>}
        <ul className={styles["list"]}>
          {sets.map((set) => {
            const { stepId } = set;
            const title = stepTitle(set);
            const on = !withoutSteps.includes(stepId);
            return (
              <li key={stepId} className={styles["set"]}>
                <label dir="auto" className="line gap-3 breaks min-0 hit">
                  <input
                    type="checkbox"
                    checked={on}
                    onChange={() =>
                      onOptions({
                        ...options,
                        withoutSteps: on
                          ? [...withoutSteps, stepId]
                          : withoutSteps.filter((id) => id !== stepId),
                      })
                    }
                  />
                  {title}
                </label>
                {on && (
                  <NumberField
                    label={t("print.option.setsOf", { title })}
                    hideLabel
                    value={copiesOf(cardStack(data, set), copies)}
                    least={1}
                    most={MOST_GROUPS}
                    onChange={(count) => onChoose({ copies: { ...copies, [stepId]: count } })}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
      {shared && (
        <label className="line gap-3 breaks min-0 hit">
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) => onOptions({ ...options, all: target.checked })}
          />
          {t("print.option.all")}
        </label>
      )}
      {duplex && (
        <label className="line gap-3 breaks min-0 hit">
          <input
            type="checkbox"
            checked={backs}
            onChange={({ target }) => onOptions({ ...options, backs: target.checked })}
          />
          {t("print.option.backs")}
        </label>
      )}
      {hands.length === 0 ? (
        <p className={styles["warn"]}>{t("print.option.noCards")}</p>
      ) : (
        <p>{t("print.option.count", { count: hands.length })}</p>
      )}
    </div>
  );
}
