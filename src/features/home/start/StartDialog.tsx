import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import type { Person } from "#domain/session/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import styles from "./StartDialog.module.css";
import { draftFor, forgetDraft, keepDraft, keptDraft } from "./startDraft.ts";
import type { StartDraft } from "./startDraft.ts";
import { StartForm } from "./StartForm.tsx";

interface StartDialogProps {
  /** The plan to start; nothing shows without it. */
  plan: Plan | undefined;
  onClose: () => void;
  onStart: (plan: Plan, people: Person[], practice: boolean, title: string) => void;
}

/** Asks who takes part before a session starts. What was typed is still there the next time. */
export function StartDialog({ plan, onClose, onStart }: StartDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [kept, setKept] = useState(keptDraft);
  const draft = draftFor(kept, plan);

  const change = (part: Partial<StartDraft>) => {
    const next = { ...draft, ...part };
    keepDraft(next);
    setKept(next);
  };
  const start = (chosen: Plan, people: Person[]) => {
    // A list of sessions and a report without a name help nobody.
    const own = draft.title.trim() || (chosen.title.trim() === "" ? t("start.session") : "");
    onStart(chosen, people, draft.practice, own);
    setKept(forgetDraft());
  };

  return (
    <Dialog
      open={plan !== undefined}
      onClose={onClose}
      title={plan?.title.trim() === "" ? t("start.untitled") : (plan?.title ?? "")}
      closeLabel={t("common.close")}
      closeOnBackdrop={false}
      footer={
        <>
          <label className={styles["practice"]}>
            <input
              type="checkbox"
              checked={draft.practice}
              onChange={(event) => change({ practice: event.currentTarget.checked })}
            />
            <span>{t("start.practice")}</span>
          </label>
          <Button type="submit" form={formId} variant="primary" size="large">
            {t("common.start")}
          </Button>
        </>
      }
    >
      {plan && (
        <StartForm
          id={formId}
          plan={plan}
          draft={draft}
          onChange={change}
          onStart={(people) => start(plan, people)}
        />
      )}
    </Dialog>
  );
}
