import { useTranslation } from "react-i18next";

import { fitText } from "#domain/print/fit.ts";
import { pagesOf } from "#domain/print/layout.ts";
import { nameCards, type NameCard } from "#domain/print/nameCards.ts";

import { CutLines } from "./CutLines.tsx";
import type { SheetsProps } from "./data.ts";
import styles from "./NameCardSheets.module.css";
import { Piece, Sheet } from "./Sheet.tsx";

/** On one sheet: each stands on a table once it is folded. */
const PER_SHEET = 4;
/** Half of a card less its margins, in millimetres, and the sizes in points that a name can have. */
const FACE = { width: 81, height: 36 };
const SIZES = [54, 48, 42, 36, 32, 28, 24, 20, 17, 14];

/** Names to cut out, fold and set on the table: to be read from both sides. */
export function NameCardSheets({ data: { plan } }: SheetsProps) {
  const { t } = useTranslation();
  return pagesOf(nameCards(plan), PER_SHEET).map((cards) => (
    <Piece key={cards[0]?.id}>
      <Sheet>
        <p className="visually-hidden">{t("print.nameCard.fold")}</p>
        <div className={styles["grid"]}>
          {cards.map((card) => (
            <article key={card.id} className={styles["card"]}>
              {/* The other side of the same card, read once by who hears it. */}
              <div aria-hidden="true" className={styles["over"]}>
                <Face card={card} />
              </div>
              <Face card={card} />
            </article>
          ))}
        </div>
        <CutLines perSheet={PER_SHEET} />
      </Sheet>
    </Piece>
  ));
}

function Face({ card: { called, name } }: { card: NameCard }) {
  return (
    <div className={styles["face"]}>
      <p
        dir="auto"
        className={styles["called"]}
        style={{ "--size": fitText([called], FACE, SIZES) }}
      >
        {called}
      </p>
      {name !== called && (
        <p dir="auto" className={styles["whole"]}>
          {name}
        </p>
      )}
    </div>
  );
}
