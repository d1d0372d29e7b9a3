import type { TFunction } from "i18next";

import type { ReportWords } from "#domain/report/words.ts";
import { momentText, numberText, ONE_DECIMAL } from "#i18n/format.ts";
import { duration } from "#i18n/duration.ts";
import { report } from "#words/report.ts";

const day = { dateStyle: "full" } as const;
const hour = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The words that the report itself needs, in the language of the interface. */
export function reportWords(t: TFunction): ReportWords {
  return {
    date: (at) => momentText(at, day),
    time: (at) => momentText(at, hour),
    people: (count) => t("planFiles.people", { count }),
    present: (names) => t("report.present", { names }),
    private: t("report.private"),
    privateGiven: t("report.privateGiven"),
    quiet: (titles) => t("report.quiet", { titles }),
    nothing: t("report.nothing"),
    other: t("report.other"),
    noColumn: t("report.noColumn"),
    unfinished: (text) => t("report.unfinished", { text }),
    person: (number) => t("report.person", { number }),
    quote: (text) => t("planFiles.quote", { text }),
    groups: t("report.groups"),
    pairs: t("report.pairs"),
    group: (name) => (name === "" ? t("report.watchers") : t("report.group", { name })),
    votes: {
      option: t("report.option"),
      before: t("report.before"),
      after: t("report.after"),
      shift: t("report.shift"),
    },
    unknown: t("report.unknown"),
    shift: (before, after) => shiftText(before, after, t),
    trial: {
      group: (letter) => trialGroup(letter, t),
      done: (done, of) => t("report.trialDone", { done, of }),
      rest: (almost, not) => t("report.trialRest", { almost, not }),
      predicted: (predicted) => t("report.trialPredicted", { predicted }),
      sure: (mean) => t("report.trialSure", { sure: numberText(mean, ONE_DECIMAL) }),
    },
    times: {
      ...report.times,
      unspent: (minutes) => t("report.times.unspent", { time: duration(minutes) }),
    },
    agreements: report.agreements.sheet,
    csv: {
      sheet: report.title,
      head: report.csvHead,
      kind: report.csvKind,
      trial: report.csvTrial,
      time: report.csvTime,
    },
  };
}

/** "van 6 naar 3 · drie minder" */
function shiftText(before: number | undefined, after: number | undefined, t: TFunction): string {
  if (before === undefined) return t("report.unknown");
  if (after === undefined) return t("report.shiftBefore", { before });
  if (after === before) return t("report.shiftNone", { before });
  const more = after > before;
  const size = Math.abs(after - before);
  const change = t("report.numbers").split(" ")[size] ?? String(size);
  return t(more ? "report.shiftMore" : "report.shiftFewer", { before, after, change });
}

function trialGroup(letter: "A" | "B" | "", t: TFunction): string {
  if (letter === "") return t("report.neither");
  const name = t(letter === "A" ? "report.reading" : "report.doing");
  return t("report.trialGroup", { letter, name });
}
