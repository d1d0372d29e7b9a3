import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, SubmitEvent } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { MOST_PEOPLE } from "#domain/roster/limits.ts";
import { parseNames } from "#domain/roster/parseNames.ts";
import type { Person } from "#domain/session/types.ts";
import { NamesFound } from "#parts/roster/NamesFound.tsx";
import { LONGEST_TITLE } from "./SessionName.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";
import { Choice } from "./Choice.tsx";
import { peopleOf } from "./peopleOf.ts";
import type { StartDraft } from "./startDraft.ts";
import styles from "./StartForm.module.css";

interface StartFormProps {
  id: string;
  plan: Plan;
  draft: StartDraft;
  onChange: (part: Partial<StartDraft>) => void;
  onStart: (people: Person[]) => void;
}

/** Names, a number, or nothing. */
export function StartForm({ id, plan, draft, onChange, onStart }: StartFormProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<StartDraft>();
  const form = useRef<HTMLFormElement>(null);
  const names = useRef<HTMLTextAreaElement>(null);
  const count = useRef<HTMLInputElement>(null);
  const text = useDeferredValue(draft.names);
  const found = useMemo(() => parseNames(text), [text]);
  // Gone as soon as something changes.
  const isRefused = refused === draft;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const people = peopleOf(draft);
    if (people) return onStart(people);
    setRefused(draft);
    (names.current ?? count.current)?.focus();
  };
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const choice = { picked: draft.who, onPick: (who: StartDraft["who"]) => onChange({ who }) };

  return (
    <form ref={form} id={id} noValidate className="stack gap-4" onSubmit={submit}>
      <div className="stack gap-1 quiet">
        <p>
          {[t("start.minutes", { count: plan.minutes }), plan.summary]
            .filter((piece) => piece.trim() !== "")
            .join(" · ")}
        </p>
        {plan.leavesOut !== undefined && (
          <p className={styles["small"]}>
            <strong>{t("start.leavesOut")}</strong> {plan.leavesOut}
          </p>
        )}
      </div>
      <fieldset>
        <legend className={styles["legend"]}>{t("start.who")}</legend>
        <div className={styles["choices"]}>
          <Choice value="names" label={t("start.names")} {...choice} />
          <Choice value="count" label={t("start.count")} {...choice} />
          <Choice value="none" label={t("start.none")} {...choice} />
        </div>
      </fieldset>
      {draft.who === "names" && (
        <TextArea
          ref={names}
          data-autofocus=""
          label={t("start.namesLabel")}
          rows={4}
          value={draft.names}
          placeholder={t("start.namesPlaceholder")}
          autoComplete="off"
          spellCheck={false}
          error={isRefused ? t("start.namesMissing") : undefined}
          hint={<NamesFound found={found}>{t("start.private")}</NamesFound>}
          onChange={(event) => onChange({ names: event.currentTarget.value })}
          onKeyDown={submitByKey}
        />
      )}
      {draft.who === "count" && (
        <TextField
          ref={count}
          data-autofocus=""
          label={t("start.countLabel")}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={draft.count}
          className={styles["number"]}
          error={isRefused ? t("start.countWrong", { most: MOST_PEOPLE }) : undefined}
          hint={t("start.countHint")}
          onChange={(event) => onChange({ count: event.currentTarget.value })}
        />
      )}
      {draft.who === "none" && <p className="stack gap-1 quiet">{t("start.noneHint")}</p>}
      <TextField
        label={t("start.title")}
        hint={t("start.titleHint")}
        autoComplete="off"
        maxLength={LONGEST_TITLE}
        placeholder={plan.title.trim() || t("start.session")}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
    </form>
  );
}
