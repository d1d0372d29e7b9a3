import { memo, useEffect, useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { printPage } from "#platform/print.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { Choices } from "./Choices.tsx";
import {
  FIRST_HANDOUT,
  firstChoices,
  printDataOf,
  type CardChoices,
  type SheetsProps,
} from "./data.ts";
import { ScriptChart } from "./late.ts";
import { planTitle } from "./paperWords.ts";
import styles from "./Print.module.css";
import { kindsOf, sheetEntry, type SheetKind } from "./registry.ts";

interface PrintProps {
  plan: Plan;
  pack: Pack;
  onBack: () => void;
}

/** Everything of a plan that goes on paper: chosen here, seen as it will be, and printed. */
export function Print({ plan, pack, onBack }: PrintProps) {
  const { t } = useTranslation();
  const chooseId = useId();
  const previewId = useId();
  const data = useMemo(() => printDataOf(plan, pack), [plan, pack]);
  const kinds = kindsOf(data);
  const charted = data.script.steps.some(({ chart }) => chart !== undefined);
  useEffect(() => {
    // What is printed alone is shown and printed in one go: by then the drawing has to be there.
    if (charted) void ScriptChart.fetch().catch(() => undefined);
  }, [charted]);
  const [chosen, setChosen] = useState<ReadonlySet<SheetKind>>(new Set<SheetKind>(["script"]));
  const [cards, setCards] = useState(() => firstChoices(data));
  const [handout, setHandout] = useState(FIRST_HANDOUT);
  const [copies, setCopies] = useState<Partial<Record<SheetKind, number>>>({});
  const copiesOf = (kind: SheetKind) => copies[kind] ?? sheetEntry(kind).copies?.first(data) ?? 1;
  const shown = inPrintOrder(
    kinds.filter((kind) => chosen.has(kind)),
    cards,
  );
  const [printed, setPrinted] = useState(true);
  const print = () => setPrinted(printPage());
  const choose = (kind: SheetKind, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(kind);
    else next.delete(kind);
    setChosen(next);
  };
  const printOnly = (kind: SheetKind) => {
    // The print window takes what stands there now, and does not wait for a drawing.
    flushSync(() => setChosen(new Set([kind])));
    print();
  };
  return (
    <div className={styles["page"]} data-alone={shown.length === 1 ? "" : undefined}>
      <header className={styles["bar"]}>
        <Button variant="quiet" onClick={onBack}>
          {t("print.back")}
        </Button>
        <Button variant="primary" disabled={shown.length === 0} onClick={print}>
          {t("print.action")}
        </Button>
        {!printed && <Notice tone="error">{t("print.failed")}</Notice>}
      </header>
      <main className={styles["main"]}>
        <div className={styles["side"]}>
          <h1 className={styles["title"]}>{t("print.title")}</h1>
          <p dir="auto" className={styles["plan"]}>
            {planTitle(plan, t)}
          </p>
          <section aria-labelledby={chooseId}>
            <h2 id={chooseId} className={styles["head"]}>
              {t("print.choose")}
            </h2>
            <p className={styles["hint"]}>{t("print.chooseHint")}</p>
            <Choices
              kinds={kinds}
              chosen={chosen}
              onChosen={choose}
              onOnly={printOnly}
              copiesOf={copiesOf}
              onCopies={(kind, count) => setCopies({ ...copies, [kind]: count })}
              data={data}
              cards={cards}
              onCards={setCards}
              handout={handout}
              onHandout={setHandout}
            />
          </section>
        </div>
        <section aria-labelledby={previewId} className={styles["preview"]}>
          <h2 id={previewId} className="visually-hidden">
            {t("print.preview")}
          </h2>
          {shown.length === 0 && (
            <div className={styles["empty"]}>
              <h3>{t("print.nothingTitle")}</h3>
              <p>{t("print.nothing")}</p>
            </div>
          )}
          {shown.map((kind) => (
            <section key={kind} aria-label={t(`print.kind.${kind}`)} className={styles["sheets"]}>
              <p className={styles["kind"]}>
                <b>{t(`print.kind.${kind}`)}</b>{" "}
                {copiesOf(kind) > 1 && <span>{t("print.copies", { count: copiesOf(kind) })}</span>}
              </p>
              <Sheets
                kind={kind}
                data={data}
                copies={copiesOf(kind)}
                cards={cards}
                handout={handout}
              />
            </section>
          ))}
        </section>
      </main>
    </div>
  );
}

/** Cards with backs come first: what has an odd number of pages before them would part them from their backs. */
function inPrintOrder(kinds: readonly SheetKind[], { backs }: CardChoices): SheetKind[] {
  if (!backs) return [...kinds];
  return [...kinds.filter((kind) => kind === "cards"), ...kinds.filter((kind) => kind !== "cards")];
}

/** Drawn again only when something of theirs changes: there can be hundreds. */
const Sheets = memo(function Sheets({ kind, ...props }: SheetsProps & { kind: SheetKind }) {
  const { Sheets: Kind } = sheetEntry(kind);
  return <Kind {...props} />;
});
