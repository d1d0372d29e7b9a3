import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Person } from "#domain/session/types.ts";
import { randomOrder, whoBegins } from "#stores/groupActions.ts";
import { useLarge } from "#parts/notes/useLarge.ts";
import { useRun } from "#stores/run.ts";
import { showLarge } from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Roster.module.css";

interface TurnTabProps {
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
}

/** A random person or a random order, fair over the session. */
export function TurnTab({ people, names }: TurnTabProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(false);
  const [order, setOrder] = useState<string[]>([]);
  const last = useRun((state) => state.session?.live.turns.at(-1));
  const large = useLarge();
  if (!people.some(({ absent }) => !absent)) return <p>{t("groups.turn.nobody")}</p>;
  return (
    <>
      <p className={styles["small"]}>{t("groups.turn.hint")}</p>
      <p role="status" dir="auto" translate="no" className={styles["chosen"]}>
        {picked && last !== undefined && t("groups.turn.begins", { name: names.get(last) ?? "" })}
      </p>
      <div className="wrap gap-2">
        <Button
          variant="primary"
          onClick={() => {
            whoBegins();
            setPicked(true);
          }}
        >
          {t(picked ? "groups.turn.next" : "groups.turn.pick")}
        </Button>
        {picked && last !== undefined && (
          <Button
            aria-pressed={large?.kind === "person" && large.id === last}
            onClick={() => showLarge({ kind: "person", id: last })}
          >
            {t("groups.turn.show")}
          </Button>
        )}
        <Button onClick={() => setOrder(randomOrder())}>{t("groups.turn.order")}</Button>
      </div>
      {order.length > 0 && (
        <ol translate="no" aria-label={t("groups.turn.orderTitle")} className={styles["order"]}>
          {order.map((id) => (
            <li key={id} dir="auto">
              {names.get(id)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
