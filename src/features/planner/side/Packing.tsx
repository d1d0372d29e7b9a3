import { X } from "lucide-react";
import { useId, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { freeId } from "#domain/plan/edit.ts";
import { materialsOf, type MaterialLine } from "#domain/plan/materials.ts";
import { UNKNOWN_PEOPLE } from "#domain/plan/script.ts";
import { useDraft } from "#features/planner/draft/useDraft.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./Side.module.css";

interface PackingProps {
  plan: Plan;
  pack: Pack;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
}

/** Everything that has to come along, ticked while packing. */
export function Packing({ plan, pack, change }: PackingProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const { typed = "", type, clear, onUndo } = useDraft();
  const people = plan.people ?? UNKNOWN_PEOPLE;
  const lines = materialsOf(plan, pack, people);
  const packed = new Set(plan.packed);
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === "") return;
    change((now) => {
      const own = now.ownMaterials ?? [];
      return own.length >= 60
        ? now
        : { ...now, ownMaterials: [...own, { id: freeId(own, "own"), text }] };
    });
    clear();
  };
  const tick = (line: MaterialLine, on: boolean) =>
    change((now) => ({
      ...now,
      packed: on ? [...(now.packed ?? []), line.id] : now.packed?.filter((id) => id !== line.id),
    }));
  const remove = (line: MaterialLine) =>
    change((now) => ({
      ...now,
      ownMaterials: now.ownMaterials?.filter(({ id }) => `own/${id}` !== line.id),
      packed: now.packed?.filter((id) => id !== line.id),
    }));
  const done = lines.filter(({ id }) => packed.has(id)).length;
  return (
    <section aria-labelledby={titleId} className="stack gap-2">
      <h2 id={titleId} className="type-6">
        {t("planner.side.pack")}
      </h2>
      {lines.length === 0 && <p className={styles["line"]}>{t("planner.side.nothing")}</p>}
      {lines.length > 0 && (
        <p className={styles["line"]}>
          {t("planner.side.packHint", { count: people })}{" "}
          {done > 0 && t("planner.side.packed", { done, of: lines.length })}
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles["thing"]}>
            <label>
              <input
                type="checkbox"
                checked={packed.has(line.id)}
                onChange={({ currentTarget }) => tick(line, currentTarget.checked)}
              />
              <span dir="auto">{thing(line)}</span>
            </label>
            {line.own && (
              <button
                type="button"
                className={styles["remove"]}
                aria-label={t("planner.side.ownRemove", { name: line.name })}
                onClick={() => remove(line)}
              >
                <X aria-hidden="true" size={18} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <form className={styles["own"]} onSubmit={add}>
        <TextField
          label={t("planner.side.own")}
          value={typed}
          maxLength={240}
          autoComplete="off"
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onUndo}
        />
        <Button type="submit" size="small">
          {t("common.add")}
        </Button>
      </form>
    </section>
  );

  function thing({ name, count, spare }: MaterialLine): string {
    if (count === undefined) return name;
    return spare > 0
      ? t("planner.side.spare", { count, name, spare })
      : t("planner.side.counted", { count, name });
  }
}
