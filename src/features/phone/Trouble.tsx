import { useState } from "react";
import { useTranslation } from "react-i18next";

import { readPasted, type Pasted } from "#domain/link/pasted.ts";
import { phone } from "#words/phone.ts";
import { phoneTrouble } from "#words/phoneTrouble.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./Cover.module.css";

addWords({ phone, phoneTrouble });

export type Problem = "lost" | "empty" | "cut" | "altered" | "newer" | "kind" | "tooLong" | "noise";

interface TroubleProps {
  problem: Problem;
  /** Opens a link that was pasted; false where such a link has no place here. */
  onPaste: (found: Pasted) => boolean;
  onHome: () => void;
}

/** A link that cannot be opened, or an address that is no page: what is wrong, what was kept, and a field for the whole link. */
export function Trouble({ problem, onPaste, onHome }: TroubleProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const lost = problem === "lost";
  const [missing, setMissing] = useState(false);
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <header className="grid gap-2">
          <h1 className={styles["title"]}>
            {t(lost ? "phone.trouble.lostTitle" : "phone.trouble.title")}
          </h1>
          <p role="alert">
            {lost
              ? t("phoneTrouble.lost")
              : `${t(`phoneTrouble.${problem}`)} ${t("phoneTrouble.kept")}`}
          </p>
          <p>
            {t(
              lost
                ? "phoneTrouble.lostDo"
                : `phoneTrouble.${problem === "newer" ? "newerDo" : "do"}`,
            )}
          </p>
        </header>
        <form
          className="grid gap-2"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const found = readPasted(typed);
            setMissing(!found || !onPaste(found));
          }}
        >
          <TextArea
            label={t("phoneTrouble.field")}
            rows={4}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            error={missing ? t("phoneTrouble.notFound") : undefined}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" variant="primary" size="large">
            {t("phoneTrouble.open")}
          </Button>
          <Button size="large" onClick={onHome}>
            {t("common.home")}
          </Button>
        </form>
      </main>
    </div>
  );
}
