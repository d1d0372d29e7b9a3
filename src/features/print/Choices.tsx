import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Paper } from "#domain/print/paper.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Choices.module.css";
import { copiesOf, type OptionsProps, type PrintData, type SheetChoices } from "./data.ts";
import { paperText } from "./paperWords.ts";
import { NumberField } from "./NumberField.tsx";
import { sheetEntry, type SheetKind } from "./registry.ts";

/** As many as a plan can have people. */
const MOST_COPIES = 500;

interface ChoicesProps {
  data: PrintData;
  kinds: readonly SheetKind[];
  chosen: ReadonlySet<SheetKind>;
  onChosen: (kind: SheetKind, chosen: boolean) => void;
  /** Prints this one, whatever else is chosen. */
  onOnly: (kind: SheetKind) => void;
  paperOf: (kind: SheetKind) => Paper;
  choicesOf: (kind: SheetKind) => SheetChoices;
  onChoose: (kind: SheetKind, changed: Partial<SheetChoices>) => void;
}

/** What to print, with the choices of each. */
export function Choices(props: ChoicesProps) {
  const { data, kinds, chosen, onChosen, onOnly, paperOf, choicesOf, onChoose } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <ul className="stack gap-1">
      {kinds.map((kind) => (
        <li key={kind} className={styles["choice"]}>
          <div className={styles["line"]}>
            <label className="line gap-3 breaks min-0 hit">
              <input
                type="checkbox"
                checked={chosen.has(kind)}
                aria-describedby={`${id}-${kind}`}
                onChange={({ target }) => onChosen(kind, target.checked)}
              />
              <b>{t(`print.kind.${kind}`)}</b>
            </label>
            <Button
              variant="quiet"
              size="small"
              aria-label={t("print.onlyNamed", { title: t(`print.kind.${kind}`) })}
              onClick={() => onOnly(kind)}
            >
              {t("print.only")}
            </Button>
          </div>
          <p id={`${id}-${kind}`} className={styles["hint"]}>
            {t(`print.hint.${kind}`)}
          </p>
          {chosen.has(kind) && (
            <>
              <Options
                kind={kind}
                data={data}
                {...choicesOf(kind)}
                onChoose={(changed) => onChoose(kind, changed)}
              />
              <p className={styles["paper"]}>{paperText({ ...paperOf(kind), blanks: 0 }, t)}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Options({ kind, ...props }: OptionsProps & { kind: SheetKind }) {
  const { t } = useTranslation();
  const { copies, Options: More } = sheetEntry(kind);
  if (copies === undefined) return More && <More {...props} />;
  const stacks = copies.stacks(props.data);
  const label = t(`print.option.copies.${copies.each}`);
  return (
    <div className={styles["options"]}>
      {stacks.map((stack) => (
        <NumberField
          key={stack.id}
          label={
            stacks.length > 1 ? t("print.option.copies.of", { label, title: stack.title }) : label
          }
          hint={stack.listed && t(`print.option.listed.${copies.each}`, { ...stack.listed })}
          value={copiesOf(stack, props.copies)}
          least={1}
          most={MOST_COPIES}
          onChange={(count) => props.onChoose({ copies: { ...props.copies, [stack.id]: count } })}
        />
      ))}
    </div>
  );
}
