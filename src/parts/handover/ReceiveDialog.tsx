import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { handover } from "#words/handover.ts";
import { addWords } from "#i18n/setup.ts";
import { tick } from "#platform/tick.ts";
import { takeIn, type Taken } from "#stores/inboxActions.ts";
import { usePreferences } from "#stores/preferences.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { TextArea } from "#ui/field/Field.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { CodeCamera, fetchReader } from "./CodeCamera.tsx";
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
  // Ready before the camera is, and kept for a room without a network.
  useEffect(() => void fetchReader().catch(() => undefined), []);
  const sound = usePreferences((state) => state.sound);
  // While the camera reads, what it brought is counted together: a number that grows is heard and seen.
  const read = (text: string) => {
    const result = takeIn(text);
    setTaken((before) => together(before, result));
    if (sound && result.added + result.partly.length > 0) tick();
  };
  const switchCamera = (on: boolean) => {
    setCamera(on);
    if (on) setTaken(undefined);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("handover.title")}
      closeLabel={t("common.close")}
      closeOnBackdrop={false}
    >
      <div className="column gap-4">
        <p>{t("handover.intro")}</p>
        {mirrored && <Notice tone="warning">{t("handover.mirrored")}</Notice>}
        <div className="grid gap-3">
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
          <div className="wrap gap-2">
            <Button
              variant="primary"
              disabled={typed.trim() === ""}
              onClick={() => {
                const result = takeIn(typed);
                setTaken(result);
                if (result.added + result.known + result.partly.length > 0) setTyped("");
              }}
            >
              {t("handover.take")}
            </Button>
            <Button aria-pressed={camera} onClick={() => switchCamera(!camera)}>
              {t(camera ? "handover.cameraStop" : "handover.camera")}
            </Button>
          </div>
          {camera && <CodeCamera onText={read} onHide={() => switchCamera(false)} />}
        </div>
        <Told taken={taken} />
        <InboxList session={session} />
      </div>
    </Dialog>
  );
}

/** What a text brought, or the camera so far, in the order in which it matters. */
function Told({ taken }: { taken: Taken | undefined }) {
  const { t } = useTranslation();
  const counts = (["added", "known", "broken"] as const).filter((what) => (taken?.[what] ?? 0) > 0);
  return (
    <p role="status" className={styles["told"]}>
      {counts.map((what) => (
        <span key={what}>{t(`handover.${what}`, { count: taken?.[what] ?? 0 })}</span>
      ))}
      {taken?.partly.map(({ whole, have, of }) => (
        <span key={whole}>{t("handover.partly", { have, of })}</span>
      ))}
      {taken?.readsAlong && <span>{t("handover.readsAlong")}</span>}
    </p>
  );
}

/** What the camera brought until now. */
function together(before: Taken | undefined, now: Taken): Taken {
  return {
    ...now,
    added: now.added + (before?.added ?? 0),
    known: now.known + (before?.known ?? 0),
    broken: now.broken + (before?.broken ?? 0),
  };
}
