import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { handover } from "#i18n/nl/handover.ts";
import { addWords } from "#i18n/setup.ts";
import { takeIn, type Taken } from "#stores/inboxActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { TextArea } from "#ui/field/Field.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { CodeCamera } from "./CodeCamera.tsx";
import { InboxList } from "./InboxList.tsx";
import styles from "./ReceiveDialog.module.css";

addWords({ handover });

interface ReceiveDialogProps {
  session: Session;
  /** The room sees this screen too. */
  mirrored: boolean;
  onClose: () => void;
}

/** Takes in what participants hand over, by camera or by text, apart until it is accepted. */
export function ReceiveDialog({ session, mirrored, onClose }: ReceiveDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [taken, setTaken] = useState<Taken>();
  const [camera, setCamera] = useState(false);
  const take = (text: string) => {
    const result = takeIn(text);
    setTaken(result);
    return result;
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("handover.title")}
      closeLabel={t("handover.close")}
      closeOnBackdrop={false}
    >
      <div className={styles["receive"]}>
        <p>{t("handover.intro")}</p>
        {mirrored && <Notice tone="warning">{t("handover.mirrored")}</Notice>}
        <div className={styles["ways"]}>
          <TextArea
            label={t("handover.paste")}
            hint={t("handover.pasteHint")}
            rows={3}
            value={typed}
            spellCheck={false}
            autoComplete="off"
            data-autofocus=""
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <div className={styles["actions"]}>
            <Button
              variant="primary"
              disabled={typed.trim() === ""}
              onClick={() => {
                const { added, known } = take(typed);
                if (added + known > 0) setTyped("");
              }}
            >
              {t("handover.take")}
            </Button>
            <Button aria-pressed={camera} onClick={() => setCamera(!camera)}>
              {t(camera ? "handover.cameraStop" : "handover.camera")}
            </Button>
          </div>
          {camera && <CodeCamera onText={take} />}
        </div>
        <p role="status" className={styles["told"]}>
          {taken && told(taken).map(([key, count]) => <span key={key}>{t(key, { count })}</span>)}
        </p>
        <InboxList session={session} />
      </div>
    </Dialog>
  );
}

/** What a text brought, in the order in which it matters. */
function told({ added, known, broken }: Taken) {
  return (
    [
      ["handover.added", added],
      ["handover.known", known],
      ["handover.broken", broken],
    ] as const
  ).filter(([, count]) => count > 0);
}
