import "#parts/words/captureWords.ts";
import "#parts/words/groupWords.ts";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { displayNames } from "#domain/roster/displayNames.ts";
import { useRun } from "#stores/run.ts";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import { PeopleTab } from "./PeopleTab.tsx";
import styles from "./Roster.module.css";
import { RulesTab } from "./RulesTab.tsx";
import { TurnTab } from "./TurnTab.tsx";

const TABS = ["people", "rules", "turn"] as const;

/** Who is here, which rules hold for groups, and whose turn it is. */
export function RosterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof TABS)[number]>("people");
  const people = useRun((state) => state.session?.live.people);
  const names = useMemo(() => displayNames(people ?? []), [people]);
  if (!people) return null;
  return (
    <Dialog
      open
      title={t("groups.roster.title")}
      closeLabel={t("common.close")}
      closeOnBackdrop={false}
      onClose={onClose}
    >
      <div role="group" aria-label={t("groups.roster.title")} className={styles["tabs"]}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles["tab"]}
            aria-pressed={tab === name}
            onClick={() => setTab(name)}
          >
            {t(`groups.roster.tabs.${name}`)}
          </button>
        ))}
      </div>
      <div className={styles["body"]}>
        {tab === "people" && <PeopleTab people={people} names={names} />}
        {tab === "rules" && <RulesTab people={people} names={names} />}
        {tab === "turn" && <TurnTab people={people} names={names} />}
      </div>
    </Dialog>
  );
}
