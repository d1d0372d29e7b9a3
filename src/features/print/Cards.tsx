import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import type { Script } from "#domain/plan/script.ts";
import {
  cardsOf,
  mirrored,
  SHEETS,
  sheetsOf,
  textSize,
  type PerSheet,
  type PrintCard,
} from "#domain/print/cards.ts";
import { classes } from "#ui/classes.ts";

import styles from "./Cards.module.css";

const PER = [2, 4, 8] as const satisfies readonly PerSheet[];

/** Prompts and statements on cards to cut out, divided over the groups at will. */
export function Cards({ script, pack }: { script: Script; pack: Pack }) {
  const { t } = useTranslation();
  const able = script.steps.filter(({ parts }) => parts.some(({ prompts }) => prompts.length > 0));
  const [per, setPer] = useState<PerSheet>(4);
  const [groups, setGroups] = useState(0);
  const [all, setAll] = useState(false);
  const [backs, setBacks] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const steps = able.map(({ id }) => id).filter((id) => !left.includes(id));
  const cards = cardsOf(script, { steps, groups, all });
  const sheets = sheetsOf(cards, per);
  const options = new Map(
    pack.exercises.map(({ title, poll }) => [title, poll?.options.map(({ label }) => label)]),
  );
  return (
    <>
      <div className={styles["options"]}>
        <label>
          {t("print.cards.per")}
          <select
            value={per}
            onChange={({ currentTarget: { value } }) =>
              setPer(PER.find((one) => String(one) === value) ?? 4)
            }
          >
            {PER.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("print.cards.groups")}
          <select
            value={groups}
            onChange={({ currentTarget }) => setGroups(Number(currentTarget.value))}
          >
            <option value={0}>{t("print.cards.none")}</option>
            {Array.from({ length: 14 }, (_, index) => index + 2).map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
        {groups > 0 && <Check label={t("print.cards.all")} on={all} onChange={setAll} />}
        <Check label={t("print.cards.backs")} on={backs} onChange={setBacks} />
        <fieldset className={styles["steps"]}>
          <legend>{t("print.cards.steps")}</legend>
          {able.map(({ id, title }) => (
            <Check
              key={id}
              label={title}
              on={!left.includes(id)}
              onChange={(on) => setLeft(on ? left.filter((one) => one !== id) : [...left, id])}
            />
          ))}
        </fieldset>
        <p role="status">
          {cards.length === 0
            ? t("print.cards.empty")
            : t("print.cards.count", {
                count: cards.length,
                sheets: t("print.cards.sheets", { count: sheets.length }),
              })}
        </p>
      </div>
      {sheets.map((sheet, index) => (
        // eslint-disable-next-line react/no-array-index-key -- a sheet is its place in the pile
        <div key={index} className={styles["pile"]}>
          <Sheet cards={sheet} per={per} options={options} />
          {backs && <Sheet cards={mirrored(sheet, per)} per={per} back options={options} />}
        </div>
      ))}
    </>
  );
}

function Check(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={styles["check"]}>
      <input
        type="checkbox"
        checked={props.on}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}

interface SheetProps {
  cards: readonly (PrintCard | undefined)[];
  per: PerSheet;
  back?: boolean;
  /** What can be chosen for a statement, by the title of its exercise. */
  options: ReadonlyMap<string, string[] | undefined>;
}

function Sheet({ cards, per, back = false, options }: SheetProps) {
  const { columns, rows } = SHEETS[per];
  return (
    <div
      className={styles["sheet"]}
      data-per={per}
      data-sheet=""
      style={{ "--columns": columns, "--rows": rows }}
    >
      {cards.map((card, place) => (
        // eslint-disable-next-line react/no-array-index-key -- a place stays empty on the last sheet
        <div key={place} data-hue={card?.hue} data-card="" className={styles["card"]}>
          {card && back && (
            <p className={styles["back"]}>
              <b>{card.code}</b>
              <span>{card.title}</span>
            </p>
          )}
          {card && !back && <Front card={card} options={options.get(card.title)} />}
        </div>
      ))}
    </div>
  );
}

function Front({ card, options }: { card: PrintCard; options: string[] | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles["top"]}>
        <b>
          {card.code} · {card.title}
        </b>
        {card.group !== undefined && <b>{t("print.cards.group", { group: card.group })}</b>}
      </p>
      <p className={classes(styles["text"], styles[textSize(card.text, card.followUps)])}>
        {card.quote ? `“${card.text}”` : card.text}
      </p>
      {options ? (
        <p className={styles["vote"]}>
          {options.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </p>
      ) : (
        <p className={styles["follow"]}>{card.followUps.join(" ")}</p>
      )}
    </>
  );
}
