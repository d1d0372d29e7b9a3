import type { Plan } from "#content/schema.ts";

import styles from "./Logo.module.css";

/** The logo of the organisation at the top of a sheet; nothing without one. Its name stands in words. */
export function Logo({ plan: { logo } }: { plan: Plan }) {
  return logo !== undefined && <img className={styles["logo"]} src={logo} alt="" />;
}
