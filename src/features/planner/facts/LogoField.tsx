import { ImagePlus } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { ACCEPT } from "#features/planner/pictures/accept.ts";
import { shrink, type PictureFault } from "#features/planner/pictures/shrink.ts";
import { pictures } from "#words/pictures.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./Facts.module.css";

addWords({ pictures });

interface LogoFieldProps {
  logo: string | undefined;
  change: (change: (plan: Plan) => Plan) => void;
}

/** The logo of the organisation, shrunk on this device. */
export function LogoField({ logo, change }: LogoFieldProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<{ name: string; fault: PictureFault }>();

  const take = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    setSaid("");
    setRefused(undefined);
    const made = await shrink(file);
    setBusy(false);
    if ("error" in made) return setRefused({ name: file.name, fault: made.error });
    change((now) => ({ ...now, logo: made.data }));
    setSaid(t("planner.handout.logoAdded"));
  };
  const remove = () => {
    change(({ logo: _logo, ...rest }) => rest);
    setRefused(undefined);
    setSaid(t("planner.handout.logoRemoved"));
    // The button that was pressed is gone.
    choose.current?.focus();
  };

  return (
    <section aria-labelledby={titleId} className={styles["logo"]}>
      <h3 id={titleId} className={styles["legend"]}>
        {t("planFiles.logo")}
      </h3>
      {logo !== undefined && <img src={logo} alt={t("planner.handout.logoAlt")} />}
      <div className={styles["chips"]}>
        <input
          ref={input}
          hidden
          type="file"
          accept={ACCEPT}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file once more is a choice as well.
            currentTarget.value = "";
          }}
        />
        <Button ref={choose} size="small" onClick={() => input.current?.click()}>
          <ImagePlus aria-hidden="true" size={18} />
          {t(logo === undefined ? "planner.handout.logoChoose" : "planner.handout.logoChange")}
        </Button>
        {logo !== undefined && (
          <Button size="small" variant="quiet" onClick={remove}>
            {t("planner.handout.logoRemove")}
          </Button>
        )}
      </div>
      <p role="status" className="note">
        {busy ? t("pictures.busy") : said}
      </p>
      {refused && (
        <Notice tone="error">{t(`pictures.fault.${refused.fault}`, { name: refused.name })}</Notice>
      )}
      <p className="note">{t("planner.handout.logoHint")}</p>
    </section>
  );
}
