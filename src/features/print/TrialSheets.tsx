import { useTranslation } from "react-i18next";

import { shownPictures } from "#domain/pictures/safe.ts";
import { placePictures, type PlacedPicture } from "#domain/pictures/steps.ts";
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
/** Millimetres of the pictures of one step, below its words, and of the sentence beside each. */
const AT_STEP = { height: 34, gap: 5, width: 145 };
const SENTENCES = [11, 10, 9, 8, 7];
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
  const pictures = placePictures(steps, shownPictures(trial.task));
  const loose = pictures.filter(({ step }) => step === undefined);
  const tied = steps.map((_, at) => pictures.filter(({ step }) => step === at + 1));
  const below = loose.length === 0 ? 0 : loose.length > 2 ? ROWS : ROW;
  const between = tied.reduce((sum, all) => sum + rowsOf(all).length, 0);
  const room = below + between * (AT_STEP.height + AT_STEP.gap);
  const beside = fitText(texts, { ...BOX, height: Math.max(1, BOX.height - room) }, SIZES, 0.6);
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
            <div>
              {step}
              {!apart &&
                rowsOf(tied[index] ?? []).map((row) => (
                  <AtStep key={row.map(({ picture }) => picture.id).join()} pictures={row} />
                ))}
            </div>
          </li>
        ))}
      </ol>
      {check.trim() !== "" && (
        <p className={styles["check"]} style={{ "--size": size }}>
          <b>{t("planFiles.step.check")}</b>
          <span dir="auto">{check}</span>
        </p>
      )}
      {!apart && loose.length > 0 && <Pictures pictures={loose} height={below - 8} />}
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

/** Pictures that stand beside each other below one step. */
function rowsOf(all: readonly PlacedPicture[]): PlacedPicture[][] {
  return [all.slice(0, 2), all.slice(2)].filter((row) => row.length > 0);
}

/** What one step looks like, each picture with its sentence beside it. */
function AtStep({ pictures }: { pictures: readonly PlacedPicture[] }) {
  const { t } = useTranslation();
  const { height } = AT_STEP;
  const box = { width: AT_STEP.width / pictures.length / 2 - 5, height };
  return (
    <div className={styles["atStep"]} style={{ "--height": height }}>
      {pictures.map(({ picture: { id, data, alt }, letter }) => (
        <figure key={id}>
          <img
            src={data}
            alt={alt.trim() === "" ? t("planFiles.picture", { letter }) : ""}
            decoding="sync"
          />
          <figcaption dir="auto" style={{ "--size": fitText([alt], box, SENTENCES) }}>
            {alt}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

interface PicturesProps {
  pictures: readonly PlacedPicture[];
  /** Millimetres. */
  height: number;
}

/** In the order in which they are looked at, each with its sentence, and its step where it has one. */
function Pictures({ pictures, height }: PicturesProps) {
  const { t } = useTranslation();
  return (
    <ul
      className={styles["pictures"]}
      data-one={pictures.length === 1 || undefined}
      style={{ "--height": height }}
    >
      {pictures.map(({ picture: { id, data, alt }, letter, step }) => (
        <li key={id}>
          <figure>
            <div>
              <img
                src={data}
                alt={alt.trim() === "" ? t("planFiles.picture", { letter }) : ""}
                decoding="sync"
              />
            </div>
            <figcaption dir="auto">
              {step !== undefined && <b>{t("print.trial.pictureStep", { number: step })}</b>} {alt}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
