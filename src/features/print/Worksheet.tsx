import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { promptWords } from "#domain/scenes/words.ts";
import { classes } from "#ui/classes.ts";

import paper from "./Paper.module.css";
import styles from "./Small.module.css";

const WAYS = ["a", "b", "c"];

/** One's own list on one sheet: six entries, of which the last three belong together per way. */
export function Worksheet({ plan, pack }: { plan: Plan; pack: Pack }) {
  const { t } = useTranslation();
  const exercise = pack.exercises.find(({ private: own }) => own === true);
  const step = plan.steps.find((one) => one.kind === "exercise" && one.exercise === exercise?.id);
  const words = (exercise?.prompts ?? []).map((prompt) => ({
    ...prompt,
    ...promptWords(
      prompt,
      plan.audiences,
      step?.kind === "exercise" ? step.wording?.[prompt.id] : undefined,
    ),
  }));
  return (
    <article className={paper["paper"]}>
      <h2 className={paper["title"]}>{t("print.worksheet.title")}</h2>
      <p className={paper["facts"]}>{t("print.worksheet.mine")}</p>
      {words.slice(0, 3).map(({ id, code, text }) => (
        <div key={id} className={styles["whole"]}>
          <p className={styles["ask"]}>
            <b>{code}</b>
            {text}
          </p>
          <div className={paper["writing"]} />
          <div className={paper["writing"]} />
        </div>
      ))}
      <div className={styles["whole"]}>
        {words.slice(3).map(({ id, code, text }) => (
          <p key={id} className={styles["ask"]}>
            <b>{code}</b>
            {text}
          </p>
        ))}
        <table className={classes(paper["table"], styles["ways"])}>
          <thead>
            <tr>
              <th scope="col">{t("print.worksheet.way")}</th>
              <th scope="col">{t("print.worksheet.term")}</th>
              <th scope="col">{t("print.worksheet.pro")}</th>
              <th scope="col">{t("print.worksheet.con")}</th>
              <th scope="col">{t("print.worksheet.round")}</th>
            </tr>
          </thead>
          <tbody>
            {WAYS.map((way) => (
              <tr key={way}>
                <td aria-label={t("print.worksheet.write")} />
                <td className={styles["term"]}>
                  <p>{t("print.worksheet.short")}</p>
                  <p>{t("print.worksheet.long")}</p>
                </td>
                <td aria-label={t("print.worksheet.write")} />
                <td aria-label={t("print.worksheet.write")} />
                <td aria-label={t("print.worksheet.write")} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles["promise"]}>
        <b>{t("print.worksheet.next")}</b>
        <div className={paper["writing"]} />
        <p className={styles["ask"]}>
          {t("print.worksheet.when")} {t("print.worksheet.who")}
        </p>
        <div className={paper["writing"]} />
      </div>
    </article>
  );
}
