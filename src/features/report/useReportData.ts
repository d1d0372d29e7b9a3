import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { BlockDocument } from "#domain/document/blocks.ts";
import { documentMarkdown } from "#domain/planFiles/markdown.ts";
import { agreementsDocument, agreementsOf } from "#domain/report/agreements.ts";
import { buildReport } from "#domain/report/build.ts";
import { toCsv } from "#domain/report/csv.ts";
import { reportDocument } from "#domain/report/document.ts";
import type { Session } from "#domain/session/types.ts";
import { dayStamp, fileSlug } from "#platform/fileName.ts";
import { planWords } from "#parts/words/planWords.ts";

import { reportWords } from "./reportWords.ts";

/** The report of a session in the words of the interface, and the ways to write it down. */
export function useReportData(session: Session, names: boolean) {
  const { t } = useTranslation();
  return useMemo(() => {
    const words = reportWords(t);
    const doc = buildReport(session, { names }, words);
    const agreements = agreementsOf(session, doc);
    const sheet = agreementsDocument(doc, agreements, words);
    const wordOf = async (document: BlockDocument) => {
      const { documentWord } = await import("#domain/planFiles/word.ts");
      return documentWord(document, planWords(t));
    };
    return {
      words,
      doc,
      /** Without the ending. */
      fileName: [fileSlug(doc.title) || t("report.fileFallback"), dayStamp(session.live.startedAt)]
        .filter((part) => part !== "")
        .join("-"),
      markdown: () => documentMarkdown(reportDocument(doc, words), planWords(t)),
      word: () => wordOf(reportDocument(doc, words)),
      agreements: {
        count: agreements.length,
        sheet,
        markdown: () => documentMarkdown(sheet, planWords(t)),
        word: () => wordOf(sheet),
      },
      csv: () => toCsv(doc, words),
      xlsx: async () => (await import("#domain/report/xlsx.ts")).toXlsx(doc, words),
    };
  }, [session, names, t]);
}
