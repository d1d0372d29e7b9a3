import { useTranslation } from "react-i18next";

import { CARD_PADDING, fitCard } from "#domain/print/cardFit.ts";
import type { DealtCard } from "#domain/print/cards.ts";
import { cardSheets, gridOf, type CardSheet, type CardsPerSheet } from "#domain/print/layout.ts";

import styles from "./CardSheets.module.css";
import { CutLines } from "./CutLines.tsx";
import { handsOf, type SheetsProps } from "./data.ts";
import { Piece, Sheet } from "./Sheet.tsx";

/**
 * Cards to cut out. Each page of them is a piece: on two sides its back is that of the cards, or
 * stays empty, and never holds others that would be cut along.
 */
export function CardSheets({ data, copies, cards, duplex }: SheetsProps) {
  const { perSheet, backs } = cards;
  const sheets = cardSheets(handsOf(data, copies, cards), perSheet, duplex && backs);
  return sheets
    .filter(({ side }) => side === "front")
    .map(({ number }) => (
      <Piece key={number}>
        {sheets
          .filter((sheet) => sheet.number === number)
          .map((sheet) => (
            <CardPage key={sheet.side} sheet={sheet} perSheet={perSheet} />
          ))}
      </Piece>
    ));
}

interface CardPageProps {
  sheet: CardSheet<DealtCard>;
  perSheet: CardsPerSheet;
}

function CardPage({ sheet: { side, places }, perSheet }: CardPageProps) {
  const { columns, rows } = gridOf(perSheet);
  return (
    <Sheet>
      <div
        className={styles["grid"]}
        data-sheet={side}
        style={{ "--columns": columns, "--rows": rows, "--padding": CARD_PADDING[perSheet] }}
      >
        {places.map((card, place) =>
          card === undefined ? (
            // eslint-disable-next-line react/no-array-index-key -- a place without a card
            <div key={place} data-card="" />
          ) : side === "front" ? (
            <Front key={card.key} card={card} perSheet={perSheet} />
          ) : (
            <Back key={card.key} card={card} />
          ),
        )}
      </div>
      <CutLines perSheet={perSheet} />
    </Sheet>
  );
}

function Front({ card, perSheet }: { card: DealtCard; perSheet: CardsPerSheet }) {
  const { t } = useTranslation();
  const { size, small, followUps } = fitCard(card, perSheet);
  return (
    <article
      className={styles["card"]}
      data-card=""
      data-hue={card.hue}
      style={{ "--size": size, "--small": small }}
    >
      <p className={styles["head"]}>
        <span dir="auto" translate="no">
          {card.stepTitle.trim() === ""
            ? card.code
            : t("print.card.head", { code: card.code, title: card.stepTitle })}
        </span>
        {card.group > 0 && (
          <span className="still">{t("print.card.group", { number: card.group })}</span>
        )}
      </p>
      <p dir="auto" className={styles["text"]}>
        {card.quote ? t("planFiles.quote", { text: card.text }) : card.text}
      </p>
      {card.options.length > 0 ? (
        <ul className={styles["options"]}>
          {card.options.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      ) : (
        <ul className={styles["followUps"]}>
          {card.followUps.slice(0, followUps).map((text, place) => (
            // eslint-disable-next-line react/no-array-index-key -- a line is its place: two may say the same
            <li key={place} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Back({ card }: { card: DealtCard }) {
  return (
    <article className={styles["back"]} data-card="" data-hue={card.hue}>
      <p translate="no" className={styles["code"]}>
        {card.code}
      </p>
      <p dir="auto" className={styles["name"]}>
        {card.stepTitle}
      </p>
    </article>
  );
}
