import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { submissionPayload, type Submission } from "#domain/handover/submission.ts";
import { markOf } from "#domain/handover/mark.ts";
import { linkAddress } from "#domain/link/address.ts";
import { pickedOf, setPicks } from "#domain/phone/notes.ts";
import type { PhoneStep } from "#domain/phone/types.ts";
import { siteAddress } from "#platform/address.ts";
import { copyText } from "#platform/clipboard.ts";
import { newSecret } from "#platform/random.ts";
import { canShare, share } from "#platform/share.ts";
import { phoneGive } from "#words/phoneEnd.ts";
import { addWords } from "#i18n/setup.ts";
import type { PhoneProps } from "#parts/phone/types.ts";
import { useOpened } from "#parts/phone/useOpened.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import { ChoiceRow, Said, ticked } from "./ChoiceRow.tsx";
import { choicesOf } from "./choices.ts";
import styles from "./Closing.module.css";
import { Codes } from "./Codes.tsx";
import { EndPage } from "./EndPage.tsx";
import give from "./Give.module.css";
import { CLOSING, OVERVIEW } from "./trail.ts";

addWords({ phoneGive });

interface GiveProps extends Pick<PhoneProps, "notes" | "change"> {
  plan: Plan;
  steps: readonly PhoneStep[];
  onGo: (page: string) => void;
}

/** Single sentences that a participant picks, seen exactly as they will go, and the ways to give them. */
export function Give({ plan, steps, notes, change, onGo }: GiveProps) {
  const { t } = useTranslation();
  const showing = useOpened("codes");
  const [told, setTold] = useState<"codeShown" | "copied" | "copyFailed" | "sent" | "sendFailed">();
  /** Stands under the button that was pressed. */
  const toldOf = (press: "code" | "sen" | "cop") => (
    <p role="status">{told?.startsWith(press) === true && t(`phoneGive.${told}`)}</p>
  );
  const { secret } = notes;
  const { ids: picked, name } = pickedOf(notes);
  const said = name.trim();
  const all = choicesOf(steps, notes, t);

  useEffect(() => {
    change((was) => (was.secret === undefined ? { ...was, secret: newSecret() } : was));
  }, [change]);

  const chosen = all.filter(({ id }) => picked.includes(id));
  const ready = secret !== undefined && chosen.length > 0;
  const from =
    said === "" ? t("phoneGive.previewNone") : t("phoneGive.previewName", { name: said });
  /** Made when it goes, and not with each letter of a name: marks take their time. */
  const submission = (): Submission => ({
    plan: plan.id,
    ...(said !== "" && { name: said }),
    answers: chosen.map(({ answer }) => ({ ...answer, mark: markOf(secret ?? "", answer) })),
  });
  const message = () =>
    [
      t("phoneGive.message", { title: plan.title }),
      from,
      ...chosen.map(({ about, answer }) => `- ${answer.text} (${about})`),
      "",
      t("phoneGive.open", {
        link: linkAddress(siteAddress(), "geef", submissionPayload(submission())),
      }),
    ].join("\n");

  return (
    <EndPage title={t("phone.give.title")} intro={t("phoneGive.intro")} onGo={onGo}>
      {all.length === 0 ? (
        <p>{t("phoneGive.nothing")}</p>
      ) : (
        <>
          <fieldset className={give["choices"]}>
            <legend className="strong title type-6">{t("phoneGive.choose")}</legend>
            {all.map(({ id, about, answer }) => (
              <ChoiceRow
                key={id}
                text={answer.text}
                about={about}
                checked={picked.includes(id)}
                onChange={(on) =>
                  change((was) => setPicks(was, { ids: ticked(pickedOf(was).ids, id, on) }))
                }
              />
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
            <h2 className="strong title type-6">{t("phoneGive.preview")}</h2>
            {chosen.length === 0 ? (
              <p>{t("phoneGive.pick")}</p>
            ) : (
              <>
                <p>{t("phoneGive.previewSession", { title: plan.title })}</p>
                <p translate={said === "" ? "yes" : "no"}>{from}</p>
                <ul translate="no" className={give["preview"]}>
                  {chosen.map(({ id, about, answer }) => (
                    <li key={id} dir="auto">
                      <Said text={answer.text} about={about} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
          <section className={styles["take"]} aria-labelledby="phone-how">
            <h2 id="phone-how" className="strong title type-6">
              {t("phoneGive.how")}
            </h2>
            <div className={styles["ways"]}>
              <Button
                variant="primary"
                size="large"
                disabled={!ready}
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
            {said === "" && <p>{t("phoneGive.sender")}</p>}
            {told?.endsWith("Failed") === true && (
              <TextArea label={t("phoneGive.text")} readOnly rows={6} value={message()} />
            )}
          </section>
        </>
      )}
      <div className={styles["ways"]}>
        <Button size="large" onClick={() => onGo(CLOSING)}>
          {t("phoneGive.toEnd", { title: t("phone.end.title") })}
        </Button>
        {all.length === 0 && (
          <Button size="large" onClick={() => onGo(OVERVIEW)}>
            {t("phoneGive.toQuestions")}
          </Button>
        )}
      </div>
      {showing.opened && ready && <Codes submission={submission} onClose={showing.close} />}
    </EndPage>
  );
}
