import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { copyText } from "#platform/clipboard.ts";
import { canShare, share } from "#platform/share.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./ShareDialog.module.css";

interface LinkActionsProps {
  link: string;
  title: string;
  children?: ReactNode;
}

/** The link in text, and the ways to send it. */
export function LinkActions({ link, title, children }: LinkActionsProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<"copied" | "copyFailed">();
  return (
    <>
      <TextArea
        label={t("share.link")}
        readOnly
        rows={2}
        value={link}
        spellCheck={false}
        className={styles["link"]}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="wrap gap-2">
        <Button
          variant="primary"
          onClick={() =>
            void copyText(link).then((done) => setTold(done ? "copied" : "copyFailed"))
          }
        >
          {t("share.copy")}
        </Button>
        {canShare() && (
          <Button onClick={() => void share({ title, url: link })}>{t("share.send")}</Button>
        )}
        {children}
      </div>
      <p role="status" className={styles["told"]}>
        {told && t(`share.${told}`)}
      </p>
    </>
  );
}
