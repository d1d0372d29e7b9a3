import { Redo2, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { ShareButton } from "#parts/share/ShareButton.tsx";
import { Button } from "#ui/button/Button.tsx";

import styles from "./PlannerHeader.module.css";

interface PlannerHeaderProps {
  plan: Plan;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  canStart: boolean;
  onPlans: () => void;
  onTake: () => void;
  onStart: () => void;
}

/** Where one is, what can be undone, and where the plan goes next. */
export function PlannerHeader(props: PlannerHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={styles["header"]}>
      <nav className={styles["place"]}>
        <button type="button" className={styles["back"]} onClick={props.onPlans}>
          {t("planner.plans")}
        </button>
        <span aria-hidden="true">/</span>
        <b dir="auto" className={styles["title"]}>
          {props.plan.title.trim() === "" ? t("planner.untitled") : props.plan.title}
        </b>
      </nav>
      <div className={styles["actions"]}>
        <IconButton label={t("planner.head.undo")} act={props.undo}>
          <Undo2 aria-hidden="true" size={20} />
        </IconButton>
        <IconButton label={t("planner.head.redo")} act={props.redo}>
          <Redo2 aria-hidden="true" size={20} />
        </IconButton>
        {props.canStart && <ShareButton plan={props.plan} />}
        <Button disabled={!props.canStart} onClick={props.onTake}>
          {t("planFiles.title")}
        </Button>
        <Button variant="primary" disabled={!props.canStart} onClick={props.onStart}>
          {t("planner.head.start")}
        </Button>
      </div>
    </header>
  );
}

function IconButton(props: {
  label: string;
  act: (() => void) | undefined;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      data-each-press=""
      className={styles["icon"]}
      aria-label={props.label}
      title={props.label}
      // Stays in the order of the keyboard: it may come back with the next press.
      aria-disabled={props.act === undefined}
      onClick={props.act}
    >
      {props.children}
    </button>
  );
}
