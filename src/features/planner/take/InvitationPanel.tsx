import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Invitation } from "#domain/document/invitation.ts";
import { invitationMail, invitationText } from "#domain/planFiles/invitation.ts";
import { copyText } from "#platform/clipboard.ts";
import { openMail } from "#platform/mail.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./TakeDialog.module.css";

interface InvitationPanelProps {
  invitation: Invitation;
  /** What it could still say. */
  missing: string;
  onWord: () => void;
}

/** The text of the invitation, to copy, to mail or as Word. */
export function InvitationPanel({ invitation, missing, onWord }: InvitationPanelProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<"copied" | "copyFailed">();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = handoutWords(t);
  const text = invitationText(invitation, words);
  const { address, whole } = invitationMail(invitation, words);
  const copy = async () => {
    const done = await copyText(text);
    setTold(done ? "copied" : "copyFailed");
    // To copy by hand.
    if (!done) field.current?.select();
  };
  return (
    <div className={styles["invitation"]}>
      <TextArea
        ref={field}
        readOnly
        rows={9}
        label={t("planFiles.invitation.text")}
        hint={missing === "" ? undefined : missing}
        value={text}
      />
      <div className="wrap gap-2">
        <Button onClick={() => void copy()}>{t("planFiles.invitation.copy")}</Button>
        <Button onClick={() => openMail(address)}>{t("planFiles.invitation.mail")}</Button>
        <Button onClick={onWord}>{t("planFiles.invitation.word")}</Button>
      </div>
      {!whole && <p className={styles["hint"]}>{t("planFiles.invitation.shorter")}</p>}
      <p role="status" className={styles["hint"]}>
        {told && t(`planFiles.invitation.${told}`)}
      </p>
    </div>
  );
}
