import styles from "./ChoiceRow.module.css";

interface SaidProps {
  text: string;
  /** The question that it answers. */
  about: string;
}

interface ChoiceRowProps extends SaidProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One sentence of one's own to tick, with what it is about. */
export function ChoiceRow({ checked, onChange, ...said }: ChoiceRowProps) {
  return (
    <label className={styles["choice"]}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <Said {...said} />
    </label>
  );
}

/** A sentence, and under it what it is about. */
export function Said({ text, about }: SaidProps) {
  return (
    <span dir="auto">
      {text}
      <span dir="auto" className={styles["about"]}>
        {about}
      </span>
    </span>
  );
}

/** Ids of what is ticked, with one more or one less; what is ticked last comes last. */
export function ticked(ids: readonly string[], id: string, on: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return on ? [...others, id] : others;
}
