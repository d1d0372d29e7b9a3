import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { ReportBlock, ReportColumn, ReportGroup, ReportItem } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";

import { NoteList } from "./NoteList.tsx";
import { PollTable } from "./PollTable.tsx";
import styles from "./ReportItemView.module.css";
import { TrialGroups } from "./TrialGroups.tsx";

interface ReportItemViewProps {
  item: ReportItem;
  words: ReportWords;
}

/** What one prompt, board or experiment gave. */
export function ReportItemView({ item, words }: ReportItemViewProps) {
  const { codes, titles, blocks } = item;
  const id = useId();
  return (
    <article className={styles["item"]} aria-labelledby={titles.length > 0 ? id : undefined}>
      {titles.length > 0 && (
        <h3 id={id} className={styles["title"]}>
          {titles.map((title, index) => (
            <span key={codes[index] ?? title} className={styles["line"]}>
              {codes[index] !== undefined && (
                <span className={styles["code"]}>{codes[index]} </span>
              )}
              <span dir="auto">{title}</span>
            </span>
          ))}
        </h3>
      )}
      {blocks.map((block) => (
        <Block key={block.kind} block={block} words={words} />
      ))}
    </article>
  );
}

function Block({ block, words }: { block: ReportBlock; words: ReportWords }) {
  switch (block.kind) {
    case "paragraph":
      return <p className={styles["paragraph"]}>{block.text}</p>;
    case "notes":
      return <NoteList notes={block.notes} words={words} />;
    case "board":
      return <Board columns={block.columns} words={words} />;
    case "poll":
      return <PollTable options={block.options} words={words} />;
    case "trial":
      return <TrialGroups groups={block.groups} tool={block.tool} words={words} />;
    case "groups":
      return <Groups groups={block.groups} words={words} />;
    default:
      return block satisfies never;
  }
}

function Board({ columns, words }: { columns: readonly ReportColumn[]; words: ReportWords }) {
  const { t } = useTranslation();
  return (
    <div className={styles["columns"]}>
      {columns.map(({ id, title, notes }) => (
        <section key={id} aria-label={title}>
          <h4 className={styles["column"]}>{title}</h4>
          {notes.length === 0 ? (
            <p className={styles["none"]}>{t("report.noneInColumn")}</p>
          ) : (
            <NoteList notes={notes} words={words} />
          )}
        </section>
      ))}
    </div>
  );
}

function Groups({ groups, words }: { groups: readonly ReportGroup[]; words: ReportWords }) {
  return (
    <ul className={styles["groups"]}>
      {groups.map(({ name, people }) => (
        <li key={name} className={styles["group"]}>
          <h4>{words.group(name)}</h4>
          <ul translate="no" className={styles["people"]}>
            {people.map((person) => (
              <li key={person} dir="auto">
                {person}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
