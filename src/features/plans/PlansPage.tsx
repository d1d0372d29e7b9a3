import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { PLAN_FILE_MAX_CHARS } from "#domain/planFiles/planFile.ts";
import { Button } from "#ui/button/Button.tsx";
import { PageFrame } from "#ui/page/PageFrame.tsx";
import { FileDrop } from "#ui/drop/FileDrop.tsx";
import { TextField } from "#ui/field/Field.tsx";
import { Toast } from "#ui/toast/Toast.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { Opened } from "./Opened.tsx";
import { PlanRow } from "./PlanRow.tsx";
import styles from "./Plans.module.css";
import { sortPlans, SORTS, type Sort } from "./sortPlans.ts";
import { usePlansData } from "./usePlansData.ts";

export interface PlansLinks {
  onHome: () => void;
  /** Begins a plan; nothing of it is kept before its first change. */
  onNew: () => void;
  onOpen: (id: string) => void;
  onStart: (plan: Plan) => void;
}

/** Below this many plans a field to search in them only takes room. */
const FEW = 4;

/** All plans of one's own, and the ready-made ones to begin with. */
export function PlansPage({ pack, onHome, onNew, onOpen, onStart }: PlansLinks & { pack: Pack }) {
  const { t } = useTranslation();
  const ownId = useId();
  const readyId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const data = usePlansData();
  const [query, setQuery] = useState("");
  const [sort, setSort] = useState<Sort>("sortTouched");
  const shown = sortPlans(data.list, query, sort);
  const once = useOneAtATime();
  const add = (plan: Plan) => once(() => data.add(plan).then(onOpen), true);
  return (
    <PageFrame
      className={styles["page"]}
      bar={
        <>
          <Button variant="quiet" onClick={onHome}>
            {t("common.home")}
          </Button>
          <div className="wrap gap-2">
            <Button onClick={() => void data.openFile()}>{t("planner.list.openFile")}</Button>
            <Button variant="primary" onClick={onNew}>
              {t("planner.list.new")}
            </Button>
          </div>
        </>
      }
      beside={
        <>
          <FileDrop
            maxBytes={PLAN_FILE_MAX_CHARS}
            sign={t("planner.list.drop")}
            onFile={(file) => void data.openFile(file)}
          />
          <Toast
            at={data.undo?.at}
            message={data.undo && t(`undo.${data.undo.what}`)}
            undoLabel={t("common.undo")}
            onUndo={data.takeBack}
            closeLabel={t("common.close")}
            onClose={data.dismissUndo}
          />
        </>
      }
    >
      <h1 ref={title} tabIndex={-1}>
        {t("planner.plans")}
      </h1>
      <p>{t("planner.list.intro")}</p>
      {data.opened && <Opened opened={data.opened} onOpen={onOpen} onClose={data.dismissOpened} />}
      <section aria-labelledby={ownId} className={styles["section"]}>
        <h2 id={ownId}>{t("planner.list.own")}</h2>
        {data.list.length >= FEW && (
          <div className={styles["tools"]}>
            <TextField
              label={t("planner.list.search")}
              type="search"
              value={query}
              onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <label className={styles["sort"]}>
              {t("planner.list.sort")}
              <select
                value={sort}
                onChange={({ currentTarget }) =>
                  setSort(SORTS.find((one) => one === currentTarget.value) ?? "sortTouched")
                }
              >
                {SORTS.map((one) => (
                  <option key={one} value={one}>
                    {t(`planner.list.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        {data.status === "awaited" && <p role="status">{t("planner.list.awaited")}</p>}
        {data.status === "ready" && data.list.length === 0 && (
          <div className={styles["empty"]}>
            <h3>{t("planner.list.emptyTitle")}</h3>
            <p>{t("planner.list.empty")}</p>
          </div>
        )}
        {data.list.length > 0 && shown.length === 0 && (
          <p role="status">
            {t("planner.list.nothing", { query })}{" "}
            <Button size="small" onClick={() => setQuery("")}>
              {t("planner.list.clear")}
            </Button>
          </p>
        )}
        <ul className="stack gap-3">
          {shown.map(({ plan }) => (
            <PlanRow
              key={plan.id}
              plan={plan}
              exercises={pack.exercises}
              onOpen={() => onOpen(plan.id)}
              onStart={() => onStart(plan)}
              onDouble={() => {
                // The next group has other names.
                const { names: _names, ...rest } = plan;
                const copied = t("planner.list.copyOf", { title: plan.title }).slice(0, 80);
                once(() => data.add({ ...rest, title: copied }));
              }}
              onRemove={() => {
                data.remove(plan.id);
                // The button that was pressed is gone.
                title.current?.focus();
              }}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby={readyId} className={styles["section"]}>
        <h2 id={readyId}>{t("planner.list.ready")}</h2>
        <p className="quiet">{t("planner.list.readyHint")}</p>
        <ul className="stack gap-3">
          {pack.plans.map((plan) => (
            <PlanRow
              key={plan.id}
              plan={plan}
              exercises={pack.exercises}
              onCopy={() => add(plan)}
              onStart={() => onStart(plan)}
            />
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
