import { useId } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";

import styles from "./Choices.module.css";
import type { OptionsProps } from "./data.ts";
import { NumberField } from "./NumberField.tsx";
import { sheetEntry, type SheetKind } from "./registry.ts";

/** As many as a plan can have people. */
const MOST_COPIES = 500;

interface ChoicesProps extends OptionsProps {
  kinds: readonly SheetKind[];
  chosen: ReadonlySet<SheetKind>;
  onChosen: (kind: SheetKind, chosen: boolean) => void;
  /** Prints this one, whatever else is chosen. */
  onOnly: (kind: SheetKind) => void;
  copiesOf: (kind: SheetKind) => number;
  onCopies: (kind: SheetKind, copies: number) => void;
}

/** What to print, with the choices of each. */
export function Choices(props: ChoicesProps) {
  const { kinds, chosen, onChosen, onOnly, ...rest } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <ul className={styles["choices"]}>
      {kinds.map((kind) => (
        <li key={kind} className={styles["choice"]}>
          <div className={styles["line"]}>
            <label className={styles["check"]}>
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
          {chosen.has(kind) && <Options kind={kind} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

type KindProps = Omit<ChoicesProps, "kinds" | "chosen" | "onChosen" | "onOnly"> & {
  kind: SheetKind;
};

function Options({ kind, copiesOf, onCopies, ...rest }: KindProps) {
  const { t } = useTranslation();
  const { copies, Options: More } = sheetEntry(kind);
  if (copies === undefined) return More && <More {...rest} />;
  return (
    <div className={styles["options"]}>
      <NumberField
        label={t(`print.option.copies.${copies.each}`)}
        value={copiesOf(kind)}
        least={1}
        most={MOST_COPIES}
        onChange={(value) => onCopies(kind, value)}
      />
    </div>
  );
}
