import type { TFunction } from "i18next";

import type { InvitationWords } from "#domain/planFiles/invitation.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { planFiles } from "#i18n/nl/planFiles.ts";

/** The words of an invitation, in the language of the interface. */
export function invitationWords(t: TFunction): InvitationWords {
  return {
    untitled: t("planFiles.invitation.untitled"),
    invited: (title) => t("planFiles.invitation.opening", { title }),
    subject: (title) => t("planFiles.invitation.subject", { title }),
    day: (date) => dateWords(date, "nl"),
    times: (start, end) => t("planFiles.times", { start, end }),
    labelled: (label, text) => t("planFiles.labelled", { label, text }),
    labels: planFiles.invitation.label,
  };
}
