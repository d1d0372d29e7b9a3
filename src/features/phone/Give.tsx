import { List } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { givingCodes, givingPayload, type Giving } from "#domain/handover/giving.ts";
import { linkAddress } from "#domain/link/address.ts";
import { mine, type MineLine } from "#domain/phone/mine.ts";
import { pickedOf, setPicks } from "#domain/phone/notes.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { siteAddress } from "#platform/address.ts";
import { copyText } from "#platform/clipboard.ts";
import { scrollToTop } from "#platform/page.ts";
import { newId } from "#platform/random.ts";
import { canShare, share } from "#platform/share.ts";
import { phoneGive } from "#i18n/nl/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";
import { useOpened } from "#scenes/shared/phone/useOpened.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./Closing.module.css";
import { Codes } from "./Codes.tsx";
import give from "./Give.module.css";
import { OVERVIEW } from "./trail.ts";

addWords({ phoneGive });

interface GiveProps extends Pick<PhoneProps, "notes" | "change"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

/** Single sentences that a participant picks, seen exactly as they will go, and the ways to give them. */
export function Give({ plan, steps, notes, change, onGo }: GiveProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const showing = useOpened("codes");
  const [told, setTold] = useState<"codeShown" | "copied" | "copyFailed" | "sent" | "sendFailed">();
  /** Stands under the button that was pressed. */
  const toldOf = (press: "code" | "sen" | "cop") => (
    <p role="status">{told?.startsWith(press) === true && t(`phoneGive.${told}`)}</p>
  );
  const own = useMemo(() => mine(steps, notes), [steps, notes]);
  const { giver } = notes;
  const { ids: picked, name } = pickedOf(notes);

  useEffect(() => {
    scrollToTop();
    heading.current?.focus({ preventScroll: true });
    change((was) => (was.giver === undefined ? { ...was, giver: newId() } : was));
  }, [change]);

  /** As it will be read: alone, a drawback says nothing. */
  const textOf = ({ entry, under, column }: MineLine) => {
    const said =
      column === "pro" || column === "con"
        ? t(`phoneGive.${column}`, { text: entry.text })
        : entry.text;
    return [...under.map(({ text }) => text), said].join(" – ");
  };
  const all = own.flatMap(({ step, pages }) =>
    pages.flatMap(({ page, lines }) =>
      lines.map((line) => ({
        id: line.entry.id,
        asked: page.prompt?.text ?? page.scene.headline,
        title: step.title,
        answer: {
          step: page.stepId,
          ...(page.prompt && { prompt: page.prompt.id }),
          ...(page.scene.board && line.entry.column !== undefined && { column: line.entry.column }),
          text: textOf(line),
        },
      })),
    ),
  );
  const chosen = all.filter(({ id }) => picked.includes(id));
  const giving: Giving = {
    id: giver ?? "",
    plan: plan.id,
    ...(name.trim() !== "" && { name: name.trim() }),
    answers: chosen.map(({ answer }) => answer),
  };
  const ready = giver !== undefined && chosen.length > 0;
  const site = siteAddress();
  const message = () =>
    [
      t("phoneGive.message", { title: plan.title }),
      ...chosen.map(({ answer }) => `- ${answer.text}`),
      "",
      t("phoneGive.open", { link: linkAddress(site, "geef", givingPayload(giving)) }),
    ].join("\n");
  const codes = ready ? givingCodes(giving, site) : { codes: [], tooLong: [] };

  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <button type="button" className={styles["overview"]} onClick={() => onGo(OVERVIEW)}>
          <List aria-hidden="true" size={20} />
          {t("phone.overview")}
        </button>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
            {t("phone.give.title")}
          </h1>
          <p className={styles["intro"]}>{t("phoneGive.intro")}</p>
        </div>
        {all.length === 0 ? (
          <p>{t("phoneGive.nothing")}</p>
        ) : (
          <>
            <fieldset className={give["choices"]}>
              <legend className={styles["heading"]}>{t("phoneGive.choose")}</legend>
              {all.map(({ id, asked, answer }) => (
                <label key={id} className={give["choice"]}>
                  <input
                    type="checkbox"
                    checked={picked.includes(id)}
                    onChange={({ currentTarget }) =>
                      change((was) => {
                        const others = pickedOf(was).ids.filter((other) => other !== id);
                        return setPicks(was, {
                          ids: currentTarget.checked ? [...others, id] : others,
                        });
                      })
                    }
                  />
                  <span dir="auto">
                    {answer.text}
                    <span dir="auto" className={give["asked"]}>
                      {asked}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
            <TextField
              label={t("phoneGive.name")}
              hint={t("phoneGive.nameHint")}
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={({ currentTarget }) =>
                change((was) => setPicks(was, { name: currentTarget.value }))
              }
            />
            <section className={styles["pledge"]} aria-label={t("phoneGive.preview")}>
              <h2 className={styles["heading"]}>{t("phoneGive.preview")}</h2>
              {chosen.length === 0 ? (
                <p>{t("phoneGive.pick")}</p>
              ) : (
                <>
                  <p translate={giving.name === undefined ? "yes" : "no"}>
                    {giving.name === undefined
                      ? t("phoneGive.previewNone")
                      : t("phoneGive.previewName", { name: giving.name })}
                  </p>
                  <ul translate="no" className={give["preview"]}>
                    {chosen.map(({ id, answer }) => (
                      <li key={id} dir="auto">
                        {answer.text}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
            <section className={styles["take"]} aria-labelledby="phone-how">
              <h2 id="phone-how" className={styles["heading"]}>
                {t("phoneGive.how")}
              </h2>
              <div className={styles["ways"]}>
                <Button
                  variant="primary"
                  size="large"
                  disabled={codes.codes.length === 0}
                  onClick={() => {
                    showing.open();
                    setTold("codeShown");
                  }}
                >
                  {t("phoneGive.code")}
                </Button>
                {toldOf("code")}
                {canShare() && (
                  <Button
                    size="large"
                    disabled={!ready}
                    onClick={() =>
                      void share({ title: plan.title, text: message() }).then((done) =>
                        setTold(done ? "sent" : "sendFailed"),
                      )
                    }
                  >
                    {t("phoneGive.send")}
                  </Button>
                )}
                {toldOf("sen")}
                <Button
                  size="large"
                  disabled={!ready}
                  onClick={() =>
                    void copyText(message()).then((done) => setTold(done ? "copied" : "copyFailed"))
                  }
                >
                  {t("phoneGive.copy")}
                </Button>
                {toldOf("cop")}
              </div>
              <p>{t("phoneGive.codeHint")}</p>
              {codes.tooLong.length > 0 && (
                <Notice tone="info">
                  {t("phoneGive.tooLong", { count: codes.tooLong.length })}
                </Notice>
              )}
              {told?.endsWith("Failed") === true && (
                <TextArea label={t("phoneGive.text")} readOnly rows={6} value={message()} />
              )}
            </section>
          </>
        )}
      </main>
      {showing.opened && codes.codes.length > 0 && (
        <Codes codes={codes.codes} onClose={showing.close} />
      )}
    </div>
  );
}
