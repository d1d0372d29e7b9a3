import { useTranslation } from "react-i18next";

import { dayStamp, fileSlug } from "#platform/fileName.ts";

import type { HomeData } from "./useHomeData.ts";

/**
 * Saves one session, or all of them, as a file with a name that says what is in it and of when. The
 * answer is how many could not be read, and are not in it.
 */
export function useBackups({ sessions, backup, saveFile, now }: HomeData) {
  const { t } = useTranslation();
  const save = (name: string, ids: string[]): number => {
    const { text, count } = backup(ids);
    const title = fileSlug(name) || t("home.fileFallback");
    const file = t("home.fileName", { title, date: dayStamp(now) });
    if (count > 0) saveFile(`${file}.json`, "application/json", text);
    return ids.length - count;
  };
  return {
    saveOne: (id: string) => save(sessions.find((one) => one.id === id)?.title ?? id, [id]),
    saveAll: () =>
      save(
        t("home.fileAll"),
        sessions.map(({ id }) => id),
      ),
  };
}
