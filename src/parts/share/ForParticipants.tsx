import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { markedPayload } from "#domain/link/seal.ts";
import { sessionMark } from "#domain/link/sessionMark.ts";
import { codeVersion, PRINT_VERSION, STAGE_VERSION } from "#domain/link/qr.ts";
import { codePicture } from "#platform/codePicture.ts";
import { reachesOthers } from "#platform/address.ts";
import { saveBytes } from "#platform/files.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { codeModules } from "#ui/qr/codeModules.ts";
import { Qr } from "#ui/qr/Qr.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { LargeCode } from "./LargeCode.tsx";
import { LinkActions } from "./LinkActions.tsx";
import styles from "./ShareDialog.module.css";

interface ForParticipantsProps {
  plan: Plan;
  pack: Pack;
  site: string;
  /** Of the session that runs, which goes along as a mark; absent for a plan. */
  sessionId?: string;
  onStage?: () => void;
}

/** The link of the participants, as a code where one can be read. */
export function ForParticipants({ plan, pack, site, sessionId, onStage }: ForParticipantsProps) {
  const { t } = useTranslation();
  const once = useOneAtATime();
  const [large, setLarge] = useState(false);
  const link = useMemo(() => {
    const mark = sessionId === undefined ? "" : sessionMark(sessionId);
    return linkAddress(site, "mee", markedPayload(participantPayload(plan, pack), mark));
  }, [plan, pack, site, sessionId]);
  const version = useMemo(() => codeVersion(link), [link]);
  const readable = version !== undefined && version <= PRINT_VERSION;
  const far = readable && version <= STAGE_VERSION;
  const label = t("share.code", { address: link });
  const picture = async () => {
    const bytes = await codePicture(codeModules(link));
    if (bytes) saveBytes(`${t("share.pictureName")}.png`, "image/png", bytes);
  };
  return (
    <>
      {!reachesOthers(site) && <Notice tone="warning">{t("share.local")}</Notice>}
      {readable && (
        <div className={styles["code"]}>
          <Qr text={link} label={label} />
        </div>
      )}
      {readable && !far && <Notice tone="info">{t("share.near")}</Notice>}
      {!readable && <Notice tone="info">{t("share.tooLong")}</Notice>}
      <LinkActions link={link} title={plan.title}>
        {readable && (
          <>
            {onStage && far && <Button onClick={onStage}>{t("share.stage")}</Button>}
            <Button onClick={() => setLarge(true)}>{t("share.large")}</Button>
            <Button onClick={() => once(picture)}>{t("share.picture")}</Button>
          </>
        )}
      </LinkActions>
      {large && <LargeCode text={link} label={label} site={site} onClose={() => setLarge(false)} />}
    </>
  );
}
