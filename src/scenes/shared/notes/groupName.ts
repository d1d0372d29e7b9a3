import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";

/** Whether the groups of a scene are the A and B of the experiment. */
export function hasLetters(scene: Scene): boolean {
  return scene.groupKey?.endsWith("/split") ?? false;
}

/** Names a group by its 1-based number: "Groep 2", or "Groep B" in the experiment. */
export function useGroupName(letters: boolean): (number: number) => string {
  const { t } = useTranslation();
  return (number) =>
    letters
      ? t("capture.groupLetter", { letter: number === 1 ? "A" : "B" })
      : t("capture.group", { number });
}
