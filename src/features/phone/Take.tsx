import { Copy, Printer, Share2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { copyText } from "#platform/clipboard.ts";
import { printPage } from "#platform/print.ts";
import { canShare, share } from "#platform/share.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./Closing.module.css";

interface TakeProps {
  title: string;
  /** Everything that was written. */
  text: string;
  onGive: () => void;
}

/** The ways to take along what was written. Each press is answered under its button. */
export function Take({ title, text, onGive }: TakeProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<
    "copied" | "copyFailed" | "shared" | "shareFailed" | "printed" | "printFailed"
  >();
  const said = (press: "cop" | "share" | "print") => (
    <p role="status">{told?.startsWith(press) === true && t(`phoneEnd.${told}`)}</p>
  );
  const copy = () => void copyText(text).then((done) => setTold(done ? "copied" : "copyFailed"));
  return (
    <section className={styles["take"]} aria-labelledby="phone-take">
      <h2 id="phone-take" className="strong title type-6">
        {t("phoneEnd.take")}
      </h2>
      <div className={styles["ways"]}>
        <Button onClick={copy}>
          <Copy aria-hidden="true" size="1.25rem" />
          {t("phoneEnd.copy")}
        </Button>
        {said("cop")}
        {canShare() && (
          <Button
            onClick={() =>
              void share({ title, text }).then((done) => setTold(done ? "shared" : "shareFailed"))
            }
          >
            <Share2 aria-hidden="true" size="1.25rem" />
            {t("phoneEnd.share")}
          </Button>
        )}
        {said("share")}
        <Button onClick={() => setTold(printPage() ? "printed" : "printFailed")}>
          <Printer aria-hidden="true" size="1.25rem" />
          {t("phoneEnd.print")}
        </Button>
        {said("print")}
      </div>
      {told !== undefined && told !== "copied" && told !== "shared" && (
        <TextArea label={t("phoneEnd.text")} readOnly rows={8} value={text} />
      )}
      <div className={styles["give"]}>
        <Button size="large" onClick={onGive}>
          {t("phoneEnd.give")}
        </Button>
        <p>{t("phoneEnd.giveHint")}</p>
      </div>
    </section>
  );
}
