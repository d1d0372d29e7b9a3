import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { totalVotes } from "#domain/session/captures/counts.ts";
import face from "#parts/notes/Face.module.css";
import fold from "#parts/notes/Fold.module.css";
import { Notes } from "#parts/notes/Notes.tsx";
import { Stepper } from "#parts/notes/Stepper.tsx";
import type { SceneProps } from "#parts/stage/types.ts";
import { countVotes } from "#stores/captureActions.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import { OPTION_HUES, optionResults, type OptionResult } from "./shift.ts";
import styles from "./Capture.module.css";

/** As on the stage: a colour beside each shape. */
const MOST_VOTES = 999;

/** Counts raised hands per option, before the talk or after it, and shows the shift. */
export function Capture(props: SceneProps) {
  const { scene, capture, people } = props;
  const { t } = useTranslation();
  const round = scene.poll?.round ?? "before";
  // While it is folded there is no field that the note key could look for in vain.
  const [open, setOpen] = useState(false);
  const notes = capture.notes.length;
  return (
    <div className={face["face"]}>
      <section data-counts="" className="grid gap-3">
        <h3 className="type-6">
          {round === "before" ? t("capture.poll.before") : t("capture.poll.after")}
        </h3>
        <ul className="grid gap-2">
          {optionResults(scene, capture).map((result, index) => (
            <Option
              key={result.id}
              result={result}
              index={index}
              onCount={(votes) => countVotes(scene.captureKey, round, result.id, votes)}
            />
          ))}
        </ul>
        <Total
          total={totalVotes(capture.poll[round])}
          people={people.filter(({ absent }) => absent !== true).length}
        />
      </section>
      <details
        className={fold["fold"]}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={fold["summary"]}>
          {t("capture.poll.talk")}
          {notes > 0 && ` · ${t("capture.count", { count: notes })}`}
        </summary>
        {open && (
          <div className={fold["inside"]}>
            <Notes {...props} bare />
          </div>
        )}
      </details>
    </div>
  );
}

interface OptionProps {
  result: OptionResult;
  index: number;
  onCount: (votes: number) => void;
}

function Option({ result, index, onCount }: OptionProps) {
  const { t } = useTranslation();
  const shiftId = useId();
  const { was, now } = result;
  const change = was === undefined || now === undefined ? undefined : now - was;
  return (
    <li className={styles["option"]} data-hue={OPTION_HUES[index] ?? "sand"}>
      <span className={styles["shape"]}>
        <Shape shape={shapeAt(index)} />
      </span>
      <span className={styles["label"]}>{result.label}</span>
      <Stepper
        label={result.label}
        describedBy={was === undefined ? undefined : shiftId}
        value={now}
        most={MOST_VOTES}
        count
        onChange={(votes) => onCount(votes ?? 0)}
      />
      {was !== undefined && (
        <p id={shiftId} className={styles["shift"]}>
          {t("capture.poll.was", { votes: was })}
          {change !== undefined && change > 0 && ` · ${t("capture.poll.more", { count: change })}`}
          {change !== undefined && change < 0 && ` · ${t("capture.poll.less", { count: -change })}`}
          {change === 0 && ` · ${t("capture.poll.same")}`}
        </p>
      )}
    </li>
  );
}

function Total({ total, people }: { total: number; people: number }) {
  const { t } = useTranslation();
  const missing = people - total;
  return (
    <div role="status">
      <p className="strong title figures type-6">
        {people === 0
          ? t("capture.poll.total", { count: total })
          : t("capture.poll.totalOf", { total, count: people })}
      </p>
      {people > 0 && total > 0 && missing > 0 && (
        <p className="quiet">{t("capture.poll.fewer", { count: missing })}</p>
      )}
      {people > 0 && missing < 0 && (
        <p className="quiet">{t("capture.poll.toomany", { count: -missing })}</p>
      )}
    </div>
  );
}
