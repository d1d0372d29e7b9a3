import { useTranslation } from "react-i18next";

import { Entries } from "./Entries.tsx";
import type { PhoneProps } from "./types.ts";

/** Room for the answer to what a page asks: one field for each column of the board that it asks for. */
export function Answer({ page: { key, columns }, notes, change, kept }: PhoneProps) {
  const { t } = useTranslation();
  const writing = { at: key, notes, change, kept };
  if (columns.length === 0) return <Entries {...writing} label={t("phone.answer")} />;
  return columns.map(({ id, title }) => (
    <Entries
      key={id}
      {...writing}
      column={id}
      title={title}
      label={t("phone.answerIn", { column: title })}
    />
  ));
}
