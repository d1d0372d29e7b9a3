import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";

import type { Pack } from "#content/schema.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { markedPayload, markIn } from "#domain/link/seal.ts";
import { Trouble } from "#features/phone/lazy.ts";
import { Phone } from "#features/phone/Phone.tsx";
import { LetterSize } from "#parts/phone/ease.ts";
import { phone } from "#words/phone.ts";
import { addWords } from "#i18n/setup.ts";
import { usePack, usePackStore } from "#stores/pack.ts";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { paths } from "./paths.ts";
import { usePastedLink } from "./usePastedLink.ts";
import { usePayload } from "./usePayload.ts";
import { useTitle } from "./useTitle.ts";
import { useTone } from "./useTone.ts";
import { Waiting } from "./Waiting.tsx";

addWords({ phone });

/** What a participant's link opens. */
export default function PhoneRoute() {
  useTone();
  return (
    <>
      <LetterSize />
      <Gate />
    </>
  );
}

function Gate() {
  const { t } = useTranslation();
  const payload = usePayload();
  const { payload: written = "", "*": at = "" } = useParams();
  const pack = usePack();
  const failed = usePackStore((state) => state.failed);
  const retry = usePackStore((state) => state.load);
  if (pack) {
    return <Opened key={payload} payload={payload} mark={markIn(written)} at={at} pack={pack} />;
  }
  if (!failed) return <Waiting />;
  return (
    <Message title={t("phone.trouble.kitTitle")} text={t("phone.trouble.kit")}>
      <Button variant="primary" onClick={retry}>
        {t("common.again")}
      </Button>
    </Message>
  );
}

interface OpenedProps {
  payload: string;
  /** Of the session that the link belongs to; empty for the link of a plan. */
  mark: string;
  at: string;
  pack: Pack;
}

function Opened({ payload, mark, at, pack }: OpenedProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const follow = usePastedLink("mee");
  const [title, setTitle] = useState("");
  const opened = useMemo(() => openParticipant(payload, pack), [payload, pack]);
  useTitle(opened.ok ? title : t("phone.trouble.title"));
  if (opened.ok) {
    return (
      <Phone
        plan={opened.value}
        payload={payload}
        pack={pack}
        mark={mark}
        at={at}
        onGo={(page) => void navigate(paths.phone.to(markedPayload(payload, mark), page))}
        onTitle={setTitle}
      />
    );
  }
  return (
    <Trouble
      problem={opened.problem}
      onHome={() => void navigate(paths.home.to())}
      onPaste={follow}
    />
  );
}
