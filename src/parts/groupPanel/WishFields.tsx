import { useTranslation } from "react-i18next";

import { sizesFor } from "#domain/grouping/sizes.ts";
import type { Scene } from "#domain/scenes/types.ts";
import { isSplit, presentIds, wishOf } from "#domain/session/groups/groups.ts";
import { roundSizes, roundsOf } from "#domain/session/groups/rounds.ts";
import type { Draw } from "#domain/session/types.ts";
import { Stepper } from "#parts/notes/Stepper.tsx";
import { wish } from "#stores/groupActions.ts";
import { useRun } from "#stores/run.ts";
import { Field } from "#ui/field/Field.tsx";

import styles from "./GroupTools.module.css";

const MOST = 250;

/** How many groups there are, or how large; those on the stage stay until they are drawn anew. */
export function WishFields({ scene, draw }: { scene: Scene; draw: Draw | undefined }) {
  const { t } = useTranslation();
  const sizesWords = useSizesWords();
  const session = useRun((state) => state.session);
  const { groupKey: key = "", groupSize = 4 } = scene;
  const round = session && roundsOf(session).find((candidate) => candidate.key === key);
  if (!round) return null;
  const present = presentIds(session).length;
  const now = wishOf(session, key, groupSize);
  const split = isSplit(key);
  const way = "groups" in now && !split ? "groups" : "size";
  const value = "groups" in now ? now.groups : now.size;
  const { sizes, problem } = roundSizes(session, round, present);
  const ask = (count: number | undefined, how: string = way) => {
    if (count) wish(key, how === "groups" ? { groups: count } : { size: count });
  };
  // The other way to say the same: no group changes before the number does.
  const turn = (how: string) =>
    ask(how === "groups" ? sizes.length : Math.max(1, ...sizesFor(present, now).sizes), how);
  return (
    <div>
      <div className={styles["row"]}>
        {split ? (
          <span>{t("groups.wish.each")}</span>
        ) : (
          <Field label={t("groups.wish.how")} hideLabel>
            {(links) => (
              <select
                {...links}

                value={way}
                onChange={(event) => turn(event.target.value)}
              >
                <option value="size">{t("groups.wish.size")}</option>
                <option value="groups">{t("groups.wish.groups")}</option>
              </select>
            )}
          </Field>
        )}
        <Stepper
          label={t(split ? "groups.wish.each" : `groups.wish.${way}`)}
          value={value}
          most={MOST}
          onChange={(count) => ask(count)}
        />
      </div>
      <p role="status" className={styles["small"]}>
        {draw && !sameSizes(draw, sizes) && (
          <>{t("groups.wish.becomes", { sizes: sizesWords(sizes, split) })} </>
        )}
        {problem && t(`groups.wish.${problem}`)}
      </p>
    </div>
  );
}

function sameSizes(draw: Draw, sizes: readonly number[]): boolean {
  const sorted = (list: readonly number[]) => list.toSorted((a, b) => b - a).join();
  const drawn = [...draw.groups.map((group) => group.length), ...draw.watchers.map(() => 1)];
  return sorted(drawn) === sorted(sizes);
}

function useSizesWords(): (sizes: readonly number[], split: boolean) => string {
  const { t } = useTranslation();
  return (sizes, split) => {
    const [size = 0] = sizes;
    const less = sizes.at(-1) ?? size;
    const count = split ? sizes.length - 2 : sizes.length;
    if (split) return t(count > 0 ? "groups.wish.split" : "groups.wish.splitAll", { size, count });
    if (less === size) return t("groups.wish.sizes", { count, size });
    return t("groups.wish.sizesOr", { count, size, less });
  };
}
