import type { TFunction } from "i18next";

import type { HandoutWords } from "#domain/document/handout.ts";
import { planFiles } from "#words/planFiles.ts";

import { planWords } from "./planWords.ts";

/** The words of what participants get, in the language of the interface. */
export function handoutWords(t: TFunction): HandoutWords {
  const { day, times, labelled, kind } = planWords(t);
  return {
    untitled: t("planFiles.invitation.untitled"),
    day,
    times,
    labelled,
    labels: planFiles.invitation.label,
    attendance: planFiles.attendance,
    invitation: t("planFiles.invite"),
    invited: (title) => t("planFiles.invitation.opening", { title }),
    subject: (title) => t("planFiles.invitation.subject", { title }),
    programme: {
      title: t("planFiles.programme.title"),
      kind,
      part: (number) =>
        number === undefined
          ? t("planFiles.programme.onlyPart")
          : t("planFiles.programme.part", { number }),
      end: t("planFiles.programme.end"),
      minutes: (count) => t("planFiles.programme.minutes", { count }),
      about: planFiles.programme.about,
      head: planFiles.programme.head,
    },
  };
}
