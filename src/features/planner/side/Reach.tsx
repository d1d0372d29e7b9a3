import { useDeferredValue, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import type { CodeReach } from "#domain/link/codeReach.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";

import styles from "./Side.module.css";

/** What the code for phones can still carry, as soon as words of one's own make it finer. */
export function Reach({ plan, pack }: { plan: Plan; pack: Pack }) {
  const { t } = useTranslation();
  const titleId = useId();
  const { site, load } = usePublicAddress();
  useEffect(load, [load]);
  const reach = useReach(useDeferredValue(plan), pack, site);
  if (reach === "far" || plan.steps.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="stack gap-2">
      <h2 id={titleId} className="type-6">
        {t("planner.side.phones")}
      </h2>
      <p role="status" className={styles["line"]}>
        {t(`planner.side.reach.${reach}`)}
      </p>
    </section>
  );
}

function useReach(plan: Plan, pack: Pack, site: string): CodeReach {
  const [reach, setReach] = useState<CodeReach>("far");
  useEffect(() => {
    let meant = true;
    // What packs a link is large; without it nothing is said, and the dialog that shares says it too.
    import("#domain/link/codeReach.ts").then(
      ({ codeReach }) => meant && setReach(codeReach(plan, pack, site)),
      () => undefined,
    );
    return () => {
      meant = false;
    };
  }, [plan, pack, site]);
  return reach;
}
