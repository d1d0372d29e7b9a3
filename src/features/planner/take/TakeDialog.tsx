import { useEffect, useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { dayOf } from "#domain/document/day.ts";
import { Renew } from "#parts/version/Renew.tsx";
import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { InvitationPanel } from "./InvitationPanel.tsx";
import styles from "./TakeDialog.module.css";
import { useInvitation } from "./useInvitation.ts";
import { useTakeFiles } from "./useTakeFiles.ts";

interface TakeDialogProps {
  plan: Plan;
  pack: Pack;
  open: boolean;
  onClose: () => void;
  onPrint: () => void;
}

/** The ways to take a plan along: on paper, or as a file. */
export function TakeDialog({ plan, pack, open, onClose, onPrint }: TakeDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("planFiles.title")}
      closeLabel={t("common.close")}
    >
      <Ways plan={plan} pack={pack} onPrint={onPrint} />
    </Dialog>
  );
}

/** Stands only in the open dialog, so that what went wrong the last time is not told again. */
function Ways({ plan, pack, onPrint }: Pick<TakeDialogProps, "plan" | "pack" | "onPrint">) {
  const { t } = useTranslation();
  const { taking, word, markdown, calendar, appointment, programme, invite, attendance, file } =
    useTakeFiles(plan, pack);
  const { invitation, link, missing } = useInvitation(plan, pack);
  const [inviting, setInviting] = useState(false);
  const participantsId = useId();
  const dated = dayOf(plan.date) !== undefined;
  const empty = plan.steps.length === 0;
  const { state } = taking;
  const { update, missed } = useOffline();
  const lost = state === "failedLoad";
  useEffect(() => (lost ? missed() : undefined), [lost, missed]);
  return (
    <div className="grid gap-5" aria-busy={state === "busy"}>
      <p>{t("planFiles.intro")}</p>
      <ul className="grid gap-3">
        <Way primary hint={t("planFiles.printHint")} onPress={onPrint}>
          {t("planFiles.print")}
        </Way>
        <Way hint={t("planFiles.wordHint")} onPress={() => void word()}>
          {t("planFiles.word")}
        </Way>
        <Way hint={t("planFiles.markdownHint")} onPress={() => void markdown()}>
          {t("planFiles.markdown")}
        </Way>
        <Way
          hint={t(dated ? "planFiles.calendarHint" : "planFiles.calendarNoDate")}
          onPress={() => void calendar()}
          disabled={!dated}
        >
          {t("planFiles.calendar")}
        </Way>
        <Way
          hint={t(plan.names || plan.logo ? "planFiles.fileNamed" : "planFiles.fileHint")}
          onPress={() => void file()}
        >
          {t("common.saveFile")}
        </Way>
      </ul>
      <section aria-labelledby={participantsId} className={styles["participants"]}>
        <h3 id={participantsId}>{t("planFiles.forParticipants")}</h3>
        <ul className="grid gap-3">
          <Way
            hint={t("planFiles.inviteHint")}
            expanded={inviting}
            onPress={() => setInviting(!inviting)}
          >
            {t("planFiles.invite")}
          </Way>
          {inviting && (
            <li>
              <InvitationPanel
                invitation={invitation}
                missing={missing}
                onWord={() => void invite(invitation)}
              />
            </li>
          )}
          <Way
            hint={t(empty ? "planFiles.programmeEmpty" : "planFiles.programmeHint")}
            onPress={() => void programme()}
            disabled={empty}
          >
            {t("planFiles.programmeWord")}
          </Way>
          <Way
            hint={t(dated ? "planFiles.appointmentHint" : "planFiles.calendarNoDate")}
            onPress={() => void appointment(link)}
            disabled={!dated}
          >
            {t("planFiles.appointment")}
          </Way>
          <Way hint={t("planFiles.attendanceHint")} onPress={() => void attendance()}>
            {t("planFiles.attendanceWord")}
          </Way>
        </ul>
      </section>
      <p role="status" className={styles["status"]}>
        {state === "busy" && t("planFiles.busy")}
        {state === "done" && t("planFiles.done", { names: taking.names.join(", ") })}
      </p>
      {/* What is gone with a newer version, no second try brings back. */}
      {lost && update !== "none" && <Renew />}
      {((lost && update === "none") || state === "failedMake" || state === "failedSave") && (
        <Notice tone="error">{t(`planFiles.${state}`)}</Notice>
      )}
    </div>
  );
}

interface WayProps {
  primary?: boolean;
  disabled?: boolean;
  /** For what opens and closes something below it. */
  expanded?: boolean;
  /** What it is good for, or why it cannot be had. */
  hint: string;
  onPress: () => void;
  children: ReactNode;
}

function Way(props: WayProps) {
  const { primary = false, disabled = false, expanded, hint, onPress, children } = props;
  const hintId = useId();
  return (
    <li className={styles["way"]}>
      <Button
        variant={primary ? "primary" : "secondary"}
        disabled={disabled}
        aria-describedby={hintId}
        aria-expanded={expanded}
        className={styles["button"]}
        onClick={onPress}
      >
        {children}
      </Button>
      <p id={hintId} className={styles["hint"]}>
        {hint}
      </p>
    </li>
  );
}
