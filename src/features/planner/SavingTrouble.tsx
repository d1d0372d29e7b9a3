import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { pictureRoom } from "#domain/pictures/room.ts";
import { planFileOf } from "#domain/planFiles/planFile.ts";
import { savingTrouble as words } from "#words/savingTrouble.ts";
import { addWords } from "#i18n/setup.ts";
import { now } from "#platform/clock.ts";
import { fileSlug } from "#platform/fileName.ts";
import { saveFile } from "#platform/files.ts";
import type { StorageState } from "#stores/persist/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./Planner.module.css";

addWords({ savingTrouble: words });

interface SavingTroubleProps {
  plan: Plan;
  state: Exclude<StorageState, "ok">;
}

/** Says that a plan is not saved as it should be, what takes the room, and offers it as a file. */
export function SavingTrouble({ plan, state }: SavingTroubleProps) {
  const { t } = useTranslation();
  const kB = (chars: number) => Math.ceil(chars / 1000);
  const pictures = pictureRoom(plan);
  const save = () => {
    const slug = fileSlug(plan.title);
    const name = slug === "" ? t("savingTrouble.fileName") : slug;
    saveFile(`${name}.json`, "application/json", planFileOf(plan, now()));
  };
  return (
    <Notice
      tone="warning"
      className={styles["trouble"]}
      action={
        <Button size="small" onClick={save}>
          {t("common.saveFile")}
        </Button>
      }
    >
      {t(`savingTrouble.${state}`)}
      {state !== "forbidden" &&
        pictures > 0 &&
        ` ${t("savingTrouble.pictures", { all: kB(JSON.stringify(plan).length), size: kB(pictures) })}`}
    </Notice>
  );
}
