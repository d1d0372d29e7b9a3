import styles from "./PaperIcon.module.css";

/** A manual with a figure: what group A has in hand. Decoration, next to words that say it. */
export function PaperIcon({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 144 190" aria-hidden="true" className={className}>
      <rect className={styles["sheet"]} x="4" y="4" width="136" height="182" rx="12" />
      <path
        className={styles["figure"]}
        d="M32 58C36 44 62 40 72 60C82 82 50 86 43 102C36 118 56 140 74 138C92 136 104 128 111 118"
      />
      <path className={styles["lines"]} d="M34 156H110M34 171H82" />
    </svg>
  );
}
