import { useTranslation } from "react-i18next";

import type { OwnPicture } from "#content/ownSteps.ts";
import { shownPictures } from "#domain/pictures/safe.ts";
import { fitText } from "#domain/print/fit.ts";
import type { TrialSheet } from "#domain/print/trials.ts";

import { copiesOf, trialStack, type SheetsProps } from "./data.ts";
import { Copies, Sheet } from "./Sheet.tsx";
import styles from "./TrialSheets.module.css";

const TITLE = [34, 28, 24, 20];
const SIZES = [22, 20, 18, 16, 14, 12.5, 11];
/** Millimetres of the numbered steps, beside their numbers. */
const BOX = { width: 145, height: 157 };
/** With pictures under them the steps are at least this large, or the pictures get a sheet of their own. */
const LEAST_BESIDE = 14;
/** Millimetres of one row of pictures under the steps, of two, and of all on a sheet of their own. */
const ROW = 72;
const ROWS = 112;
const ALONE = 195;

/** The manuals for group A and for group B of each experiment, as many for the one as for the other. */
export function TrialSheets({ data, copies }: SheetsProps) {
  return data.trials.flatMap((trial) =>
    (["a", "b"] as const).map((group) => (
      <Copies key={`${trial.stepId}/${group}`} count={copiesOf(trialStack(data, trial), copies)}>
        <Instructions group={group} trial={trial} />
      </Copies>
    )),
  );
}

function Instructions({ group, trial }: { group: "a" | "b"; trial: TrialSheet }) {
  const { t } = useTranslation();
  const { title, steps, check, tool } = trial.task;
  const { learnMinutes } = trial;
  const how =
    group === "a"
      ? t("print.trial.readOnly")
      : tool.trim() === ""
        ? t("print.trial.practisePlain")
        : t("print.trial.practise", { tool });
  const texts = [...steps, ...(check.trim() === "" ? [] : [check, ""])];
  const pictures = shownPictures(trial.task);
  const room = pictures.length === 0 ? 0 : pictures.length > 2 ? ROWS : ROW;
  const beside = fitText(texts, { ...BOX, height: BOX.height - room }, SIZES, 0.6);
  const apart = pictures.length > 0 && beside < LEAST_BESIDE;
  const size = apart ? fitText(texts, BOX, SIZES, 0.6) : beside;
  const page = (
    <Sheet className={styles["trial"]} hue={trial.hue}>
      <p className={styles["group"]}>{t(`print.trial.${group}`)}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        style={{ "--size": fitText([title], { width: 150, height: 26 }, TITLE) }}
      >
        {title}
      </h2>
      <p className={styles["how"]}>
        {how} {learnMinutes > 0 && t("print.trial.time", { count: learnMinutes })}
      </p>
      <ol className={styles["steps"]} style={{ "--size": size }}>
        {steps.map((step, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a step is its place
          <li key={index} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {check.trim() !== "" && (
        <p className={styles["check"]} style={{ "--size": size }}>
          <b>{t("print.trial.check")}</b>
          <span dir="auto">{check}</span>
        </p>
      )}
      {!apart && pictures.length > 0 && <Pictures pictures={pictures} height={room - 8} />}
    </Sheet>
  );
  if (!apart) return page;
  return (
    <>
      {page}
      <Sheet className={styles["trial"]} hue={trial.hue}>
        <p className={styles["group"]}>{t(`print.trial.${group}`)}</p>
        <h2 dir="auto" className={styles["how"]}>
          {t("print.trial.pictures", { title })}
        </h2>
        <Pictures pictures={pictures} height={ALONE} />
      </Sheet>
    </>
  );
}

interface PicturesProps {
  pictures: readonly OwnPicture[];
  /** Millimetres. */
  height: number;
}

/** In the order in which they are looked at, each with its number where there are more. */
function Pictures({ pictures, height }: PicturesProps) {
  const { t } = useTranslation();
  return (
    <ol
      className={styles["pictures"]}
      data-one={pictures.length === 1 || undefined}
      style={{ "--height": height }}
    >
      {pictures.map(({ id, data, alt }, index) => {
        const number = index + 1;
        return (
          <li key={id}>
            <img
              src={data}
              alt={alt.trim() === "" ? t("print.trial.picture", { number }) : alt}
              decoding="sync"
            />
            {pictures.length > 1 && <b aria-hidden="true">{number}</b>}
          </li>
        );
      })}
    </ol>
  );
}
