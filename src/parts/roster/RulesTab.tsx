import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { contradictionsOf } from "#domain/session/groups/meetAgain.ts";
import type { RuleKind } from "#domain/session/groups/groupRules.ts";
import type { Person } from "#domain/session/types.ts";
import { nameList } from "#parts/groups/nameList.ts";
import { useClashWords } from "#parts/groups/useClashWords.ts";
import { dropRule, makeRule } from "#stores/groupActions.ts";
import { useRun } from "#stores/run.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { AttributeMode } from "./AttributeMode.tsx";
import { PickPeople } from "./PickPeople.tsx";
import styles from "./Roster.module.css";

const KINDS = ["apart", "together"] as const;

interface RulesTabProps {
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
}

/** Who may not, and who has to sit together; rules that cannot be kept are named. */
export function RulesTab({ people, names }: RulesTabProps) {
  const { t } = useTranslation();
  const [picking, setPicking] = useState<RuleKind>();
  const session = useRun((state) => state.session);
  const clashWords = useClashWords(names);
  if (!session) return null;
  if (picking) {
    return (
      <PickPeople
        kind={picking}
        people={people}
        names={names}
        onPicked={(ids) => {
          makeRule(picking, ids);
          setPicking(undefined);
        }}
        onCancel={() => setPicking(undefined)}
      />
    );
  }
  const { rules } = session.live;
  const clashes = contradictionsOf(session);
  const lists = KINDS.flatMap((kind) => rules[kind].map((list) => ({ kind, list })));
  return (
    <>
      {clashes.length > 0 && (
        <Notice tone="warning">
          <ul className={styles["plain"]}>
            {[...new Set(clashes.map(clashWords))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lists.length === 0 && <p className={styles["small"]}>{t("groups.rules.none")}</p>}
      <ul className={styles["plain"]}>
        {lists.map(({ kind, list }) => {
          const rule = t("groups.rules.of", {
            kind: t(`groups.rules.${kind}`),
            people: nameList(list, names),
          });
          return (
            <li key={`${kind} ${list.join(" ")}`} className={styles["rule"]}>
              <span>{rule}</span>
              <button
                type="button"
                className="icon"
                aria-label={t("groups.rules.remove", { rule })}
                onClick={() => dropRule(kind, list)}
              >
                <X aria-hidden="true" size={18} />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="wrap gap-2">
        {KINDS.map((kind) => (
          <Button key={kind} disabled={people.length < 2} onClick={() => setPicking(kind)}>
            {t(`groups.rules.${kind}`)}
          </Button>
        ))}
      </div>
      <AttributeMode people={people} mode={rules.mode} />
      <p className={styles["small"]}>
        {t("groups.rules.from")} {t("groups.rules.room")}
      </p>
    </>
  );
}
