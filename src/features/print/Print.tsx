import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { printPage } from "#platform/print.ts";
import { Button } from "#ui/button/Button.tsx";

import { Attendance } from "./Attendance.tsx";
import { Cards } from "./Cards.tsx";
import { Evaluation } from "./Evaluation.tsx";
import { Instructions } from "./Instructions.tsx";
import styles from "./Print.module.css";
import { Programme } from "./Programme.tsx";
import { ScriptSheet } from "./ScriptSheet.tsx";
import { Worksheet } from "./Worksheet.tsx";

interface PrintProps {
  plan: Plan;
  pack: Pack;
  onBack: () => void;
}

const SHEETS = [
  "script",
  "programme",
  "cards",
  "worksheet",
  "instructions",
  "attendance",
  "evaluation",
] as const;
type Sheet = (typeof SHEETS)[number];

/** What can be printed of a plan: one choice, the paper as it will be, one button. */
export function Print({ plan, pack, onBack }: PrintProps) {
  const { t } = useTranslation();
  const name = useId();
  const [sheet, setSheet] = useState<Sheet>("script");
  const script = useMemo(() => scriptOf(plan, pack), [plan, pack]);
  return (
    <div className={styles["page"]}>
      <header className={styles["header"]}>
        <Button variant="quiet" onClick={onBack}>
          {t("print.back")}
        </Button>
        <Button variant="primary" onClick={printPage}>
          {t("print.print")}
        </Button>
      </header>
      <main className={styles["main"]}>
        <div className={styles["choice"]}>
          <h1 className={styles["title"]}>{t("print.title")}</h1>
          <fieldset>
            <legend className="visually-hidden">{t("print.what")}</legend>
            <div className={styles["sheets"]}>
              {SHEETS.map((one) => (
                <label key={one} className={styles["sheet"]}>
                  <input
                    type="radio"
                    name={name}
                    checked={sheet === one}
                    onChange={() => setSheet(one)}
                  />
                  <span>{t(`print.sheet.${one}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <p className={styles["hint"]}>{t("print.hint")}</p>
        </div>
        {sheet === "script" && <ScriptSheet plan={plan} script={script} />}
        {sheet === "programme" && <Programme plan={plan} script={script} />}
        {sheet === "cards" && <Cards script={script} pack={pack} />}
        {sheet === "worksheet" && <Worksheet plan={plan} pack={pack} />}
        {sheet === "instructions" && <Instructions plan={plan} script={script} pack={pack} />}
        {sheet === "attendance" && <Attendance plan={plan} />}
        {sheet === "evaluation" && <Evaluation plan={plan} />}
      </main>
    </div>
  );
}
