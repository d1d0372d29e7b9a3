import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { countPeople } from "#stores/groupActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./HeadCount.module.css";

const MOST = 500;

/** Asks how many people there are, in a session in which nobody was counted, and draws groups. */
export function HeadCount({ scene }: { scene: Scene }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const count = Number(text.trim());
        const fits = Number.isInteger(count) && count >= 2 && count <= MOST;
        setWrong(!fits);
        if (fits) countPeople(count, scene);
      }}
    >
      <TextField
        className={styles["field"]}
        label={t("capture.headCount.label")}
        hint={t("capture.headCount.hint")}
        error={wrong ? t("capture.headCount.wrong", { most: MOST }) : undefined}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
      />
      <Button type="submit">{t("capture.headCount.save")}</Button>
    </form>
  );
}
