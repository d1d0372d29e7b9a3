import { useTranslation } from "react-i18next";

import type { Meeting } from "#domain/grouping/meetings.ts";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./GroupTools.module.css";
import { nameList } from "#parts/groups/nameList.ts";
import { useClashWords } from "#parts/groups/useClashWords.ts";
import type { Verdict } from "./verdict.ts";

/** More pairs than this are counted and not named. */
const NAMED = 30;

interface RemarksProps {
  verdict: Verdict;
  names: ReadonlyMap<string, string>;
}

/** What is worth knowing about these groups: nothing is hidden, and nothing said twice. */
export function Remarks({ verdict, names }: RemarksProps) {
  const { t } = useTranslation();
  const clashWords = useClashWords(names);
  const { again, broken, clashes } = verdict;
  const lines = [
    ...clashes.map(clashWords),
    ...broken.flatMap((rule) =>
      rule.kind === "apart" || rule.kind === "together"
        ? [t(`groups.broken.${rule.kind}`, { people: nameList(rule.people, names) })]
        : [],
    ),
  ];
  return (
    <>
      {again && <Again again={again} names={names} />}
      {lines.length > 0 && (
        <Notice tone="warning">
          <ul className={styles["lines"]}>
            {[...new Set(lines)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Again({ again, names }: { again: Meeting[]; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  if (again.length === 0) return <p role="status">{t("groups.meet.none")}</p>;
  const more = again.length - NAMED;
  return (
    <details className={styles["again"]}>
      <summary>{t("groups.meet.some", { count: again.length })}</summary>
      <ul className={styles["lines"]}>
        {again.slice(0, NAMED).map(({ pair, times }) => {
          const people = nameList(pair, names);
          return (
            <li key={pair.join(" ")}>
              {times > 2 ? t("groups.meet.times", { people, times }) : people}
            </li>
          );
        })}
        {more > 0 && <li>{t("groups.meet.more", { count: more })}</li>}
      </ul>
    </details>
  );
}
