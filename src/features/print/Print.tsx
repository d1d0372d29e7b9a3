import { memo, useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { paperOf } from "#domain/print/paper.ts";
import { ownScene } from "#domain/scenes/own.ts";
import { printPage } from "#platform/print.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { Choices } from "./Choices.tsx";
import {
  firstChoices,
  printDataOf,
  type Copies,
  type SheetChoices,
  type SheetsProps,
} from "./data.ts";
import { ScriptChart } from "./lazy.ts";
import { paperText, planTitle } from "./paperWords.ts";
import styles from "./Print.module.css";
import { kindsOf, sheetEntry, type SheetKind } from "./registry.ts";
import { Piece } from "./Sheet.tsx";
import { usePages } from "./usePages.ts";

interface AllChoices extends Omit<SheetChoices, "copies"> {
  copies: Partial<Record<SheetKind, Copies>>;
}

/** The same each time, so that nothing is drawn again for it. */
const NONE: Copies = {};

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
  const duplexId = useId();
  const data = useMemo(() => printDataOf(plan, pack), [plan, pack]);
  const kinds = kindsOf(data);
  const charted = plan.steps.some(
    (step) => step.kind !== "exercise" && ownScene(step).chart !== undefined,
  );
  useEffect(() => {
    // What is printed alone is shown and printed in one go: by then the drawing has to be there.
    if (charted) void ScriptChart.fetch().catch(() => undefined);
  }, [charted]);
  const [chosen, setChosen] = useState<ReadonlySet<SheetKind>>(new Set<SheetKind>(["script"]));
  const [choices, setChoices] = useState<AllChoices>(() => ({ ...firstChoices(data), copies: {} }));
  const choicesOf = (kind: SheetKind) => ({ ...choices, copies: choices.copies[kind] ?? NONE });
  const shown = kinds.filter((kind) => chosen.has(kind));
  const preview = useRef<HTMLElement>(null);
  const { duplex } = choices;
  const pieces = usePages(preview, shown, data, choices);
  const total = paperOf(
    shown.flatMap((kind) => pieces[kind] ?? []),
    duplex,
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
    <div
      className={styles["page"]}
      data-alone={shown.length === 1 ? "" : undefined}
      data-duplex={duplex ? "" : undefined}
    >
      <header className={styles["bar"]}>
        <Button variant="quiet" onClick={onBack}>
          {t("print.back")}
        </Button>
        <p role="status" className={styles["paper"]}>
          {shown.length > 0 && paperText(total, t)}
        </p>
        <Button variant="primary" disabled={shown.length === 0} onClick={print}>
          {t("planFiles.print")}
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
            <label className={styles["duplex"]}>
              <input
                type="checkbox"
                checked={duplex}
                aria-describedby={duplexId}
                onChange={({ target }) => setChoices({ ...choices, duplex: target.checked })}
              />
              <b>{t("print.duplex")}</b>
            </label>
            <p id={duplexId} className={styles["hint"]}>
              {t(duplex ? "print.duplexHint" : "print.simplexHint")}
            </p>
            <Choices
              kinds={kinds}
              chosen={chosen}
              onChosen={choose}
              onOnly={printOnly}
              data={data}
              paperOf={(kind) => paperOf(pieces[kind] ?? [], duplex)}
              choicesOf={choicesOf}
              onChoose={(kind, { copies, ...changed }) =>
                setChoices({
                  ...choices,
                  ...changed,
                  copies: copies ? { ...choices.copies, [kind]: copies } : choices.copies,
                })
              }
            />
            {data.named === 0 && <p className={styles["hint"]}>{t("print.noNames")}</p>}
            {data.named === 1 && data.grouped && (
              <p className={styles["hint"]}>{t("print.oneName")}</p>
            )}
          </section>
        </div>
        <section ref={preview} aria-labelledby={previewId} className={styles["preview"]}>
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
            <section
              key={kind}
              aria-label={t(`print.kind.${kind}`)}
              data-kind={kind}
              data-odd={pieces[kind]?.some((pages) => pages % 2 === 1) ? "" : undefined}
              className={styles["sheets"]}
            >
              <p className={styles["kind"]}>
                <b>{t(`print.kind.${kind}`)}</b>
              </p>
              <Sheets kind={kind} data={data} {...choicesOf(kind)} />
            </section>
          ))}
        </section>
      </main>
    </div>
  );
}

/** Drawn again only when something of theirs changes: there can be hundreds. */
const Sheets = memo(function Sheets({ kind, ...props }: SheetsProps & { kind: SheetKind }) {
  const { Sheets: Kind, pieces } = sheetEntry(kind);
  if (pieces) return <Kind {...props} />;
  return (
    <Piece>
      <Kind {...props} />
    </Piece>
  );
});
