import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { handover } from "#words/handover.ts";
import { addWords } from "#i18n/setup.ts";
import { copyText } from "#platform/clipboard.ts";
import { offerSubmission } from "#stores/submissionChannel.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./ImportedSubmission.module.css";

addWords({ handover });

interface ImportedSubmissionProps {
  /** How many answers there are; absent where it is a part of a long one. */
  count?: number;
  /** The whole link, to paste at the facilitator's. */
  link: string;
}

/** Answers that came by a link: for the session on this device, else to copy for the one elsewhere. */
export function ImportedSubmission({ count, link }: ImportedSubmissionProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<"asking" | "taken" | "takenPart" | "takenKnown" | "nobody">(
    "asking",
  );
  const [copied, setCopied] = useState(false);
  /** How often somebody pressed to have it looked for again. */
  const [again, setAgain] = useState(0);
  useEffect(
    () =>
      offerSubmission(link, (came) => {
        if (!came) setState("nobody");
        else if (came.added > 0) setState("taken");
        else setState(came.missing > 0 ? "takenPart" : "takenKnown");
      }),
    [link, again],
  );
  const search = () => {
    setState("asking");
    setAgain(again + 1);
  };
  return (
    <main className={styles["came"]}>
      <h1 className={styles["title"]}>{t("handover.came.title")}</h1>
      <p>{count === undefined ? t("handover.came.part") : t("handover.came.count", { count })}</p>
      <p role="status">{t(`handover.came.${state}`)}</p>
      {(state === "asking" || state === "nobody") && <p>{t("handover.came.participant")}</p>}
      {(state === "nobody" || (state === "asking" && again > 0)) && (
        <>
          <div>
            <Button size="large" onClick={search}>
              {t("handover.came.again")}
            </Button>
          </div>
          <TextArea label={t("handover.came.link")} readOnly rows={3} value={link} />
          <div>
            <Button
              variant="primary"
              size="large"
              onClick={() => void copyText(link).then(setCopied)}
            >
              {t("handover.came.copy")}
            </Button>
            <span role="status">{copied && t("handover.came.copied")}</span>
          </div>
        </>
      )}
    </main>
  );
}
