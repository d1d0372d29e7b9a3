import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { texts } from "#words/texts.ts";
import { addWords } from "#i18n/setup.ts";
import { scrollToTop } from "#platform/page.ts";
import { printPage } from "#platform/print.ts";
import { useOrganisation } from "#stores/organisation.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { PageFrame } from "#ui/page/PageFrame.tsx";

import { Prose } from "./Prose.tsx";
import styles from "./TextPage.module.css";

addWords({ texts });

/** What stands on each page, in order. */
const PARTS = {
  guide: ["prepare", "room", "run", "time", "notes", "groups", "phones", "after", "trouble"],
  privacy: ["nothingSent", "kept", "shared", "erase", "responsible"],
  accessibility: ["level", "works", "limits", "ask"],
} as const;

export type TextName = keyof typeof PARTS;

interface TextPageProps {
  name: TextName;
  /** To the page before; undefined where there is none. */
  onBack: (() => void) | undefined;
  onHome: () => void;
}

/** A page to read and to print: the guide, or a statement that an organisation completes. */
export function TextPage({ name, onBack, onHome }: TextPageProps) {
  const { t } = useTranslation();
  const [printed, setPrinted] = useState(true);
  const title = useRef<HTMLHeadingElement>(null);
  const organisation = useOrganisation(name !== "guide");
  const blank = t("texts.blank");
  const whose = { name: organisation.name ?? blank, contact: organisation.contact ?? blank };
  useEffect(() => {
    scrollToTop();
    title.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <PageFrame
      className={styles["page"]}
      bar={
        <>
          <Button variant="quiet" onClick={onBack ?? onHome}>
            {t(onBack ? "texts.back" : "common.home")}
          </Button>
          <Button onClick={() => setPrinted(printPage())}>{t("texts.print")}</Button>
        </>
      }
    >
      {!printed && <Notice tone="error">{t("texts.noPrint")}</Notice>}
      <h1 ref={title} tabIndex={-1}>
        {t(`texts.titles.${name}`)}
      </h1>
      <p>{t(`texts.intros.${name}`)}</p>
      {PARTS[name].map((part) => (
        <section key={part} className={styles["part"]}>
          <h2>{t(`texts.parts.${part}.title`)}</h2>
          <Prose text={t(`texts.parts.${part}.text`, whose)} />
        </section>
      ))}
    </PageFrame>
  );
}
