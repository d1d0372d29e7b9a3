import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { openSubmission } from "#domain/handover/submission.ts";
import { openPart } from "#domain/handover/parts.ts";
import { linkAddress } from "#domain/link/address.ts";
import { Trouble } from "#features/phone/Trouble.tsx";
import { siteAddress } from "#platform/address.ts";
import { ImportedSubmission } from "#parts/handover/ImportedSubmission.tsx";

import { paths } from "./paths.ts";
import { usePastedLink } from "./usePastedLink.ts";
import { usePayload } from "./usePayload.ts";
import { useTitle } from "./useTitle.ts";
import { useTone } from "./useTone.ts";

/** What a link with answers opens: on the facilitator's device they go to the session. */
export default function GiveRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const follow = usePastedLink("geef");
  const payload = usePayload();
  const opened = useMemo(() => openSubmission(payload), [payload]);
  const part = useMemo(() => openPart(payload), [payload]);
  const isPart = part.ok && part.value !== undefined;
  useTitle(t(opened.ok || isPart ? "handover.came.title" : "phone.trouble.title"));
  useTone(!opened.ok && !isPart);
  if (opened.ok || isPart) {
    return (
      <ImportedSubmission
        key={payload}
        {...(opened.ok && { count: opened.value.answers.length })}
        link={linkAddress(siteAddress(), "geef", payload)}
      />
    );
  }
  return (
    <Trouble
      key={payload}
      problem={opened.problem}
      onHome={() => void navigate(paths.home.to())}
      onPaste={follow}
    />
  );
}
