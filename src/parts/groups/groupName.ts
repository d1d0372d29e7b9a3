import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";

/** Whether the groups of a scene are the A and B of the experiment. */
export function hasLetters(scene: Scene): boolean {
  return scene.groupKey?.endsWith("/split") ?? false;
}

/**
 * Names a group by its 1-based number: "Groep 2", or "Groep B" in the experiment. A group that got a
 * name of its own has that one.
 */
export function useGroupName(letters: boolean, draw?: Draw): (number: number) => string {
  const { t } = useTranslation();
  return (number) =>
    letters
      ? t("capture.groupLetter", { letter: number === 1 ? "A" : "B" })
      : draw?.called?.[number - 1] || t("capture.group", { number });
}

/** Names a group of a draw by its 0-based place inside a sentence: "groep 2", or its own name. */
export function useDrawName(): (draw: Draw | undefined, index: number) => string {
  const { t } = useTranslation();
  return (draw, index) =>
    draw?.called?.[index] || t("capture.group", { number: index + 1 }).toLowerCase();
}
