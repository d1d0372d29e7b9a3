import styles from "./LockMark.module.css";

/** A closed lock, as large as the letters beside it. */
export function LockMark({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 20 24" role="img" aria-label={label} className={styles["lock"]}>
      <path d="M5 11V7.5a5 5 0 0 1 10 0V11" fill="none" stroke="currentColor" strokeWidth="2.6" />
      <rect x="2" y="10.5" width="16" height="12" rx="2.6" fill="currentColor" />
    </svg>
  );
}
