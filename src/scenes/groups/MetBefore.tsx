import { useTranslation } from "react-i18next";

import { metBefore } from "#domain/session/rounds.ts";
import { useRun } from "#stores/run.ts";

import styles from "./Capture.module.css";

interface MetBeforeProps {
  groupKey: string;
  names: ReadonlyMap<string, string>;
}

/** Says how many pairs sat together before, and who; never hides it. */
export function MetBefore({ groupKey, names }: MetBeforeProps) {
  const { t } = useTranslation();
  const session = useRun((state) => state.session);
  if (!session || Object.keys(session.live.draws).length < 2) return null;
  const pairs = metBefore(session, groupKey);
  if (pairs.length === 0) return <p className={styles["met"]}>{t("capture.groups.metNobody")}</p>;
  return (
    <details className={styles["met"]}>
      <summary>{t("capture.groups.met", { count: pairs.length })}</summary>
      <ul>
        {pairs.map(({ pair: [one, other] }) => (
          <li key={`${one} ${other}`} dir="auto">
            {t("capture.groups.pair", {
              one: names.get(one) ?? "",
              other: names.get(other) ?? "",
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
