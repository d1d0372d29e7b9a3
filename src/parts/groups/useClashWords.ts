import { useTranslation } from "react-i18next";

import type { Contradiction } from "#domain/grouping/contradictions.ts";
import { nameList } from "./nameList.ts";

/** Says in plain words, with names, which rules cannot be kept together. */
export function useClashWords(
  names: ReadonlyMap<string, string>,
): (found: Contradiction) => string {
  const { t } = useTranslation();
  const list = (ids: readonly string[]) => nameList(ids, names);
  return (found) => {
    if (found.kind === "clash") {
      const rules = [
        ...found.apart.map((ids) => t("groups.clash.ruleApart", { people: list(ids) })),
        ...found.together.map((ids) => t("groups.clash.ruleTogether", { people: list(ids) })),
        ...found.locked.map((id) => t("groups.clash.ruleLocked", { people: list([id]) })),
      ];
      return t("groups.clash.all", { rules: rules.join("; ") });
    }
    const people = list(found.people);
    switch (found.kind) {
      case "togetherTooMany":
        return t("groups.clash.togetherTooMany", {
          people,
          count: found.people.length,
          largest: found.largest,
        });
      case "apartTooMany":
        return t("groups.clash.apartTooMany", { people, count: found.groups });
      case "lockedTooMany":
        return t("groups.clash.lockedTooMany", { people, seats: found.seats });
      case "apartAndTogether":
      case "lockedTogether":
      case "lockedApart":
      case "lockedNowhere":
        return t(`groups.clash.${found.kind}`, { people });
    }
  };
}
