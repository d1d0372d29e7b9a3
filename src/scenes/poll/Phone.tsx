import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/kinds/asked.ts";
import {
  beginSecondRound,
  dropSecondRound,
  firstVoteOf,
  setVote,
  voteOf,
} from "#domain/phone/notes.ts";
import { Asked } from "#parts/phone/Asked.tsx";
import { Entries } from "#parts/phone/Entries.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";
import { useOpened } from "#parts/phone/useOpened.ts";
import { Button } from "#ui/button/Button.tsx";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import styles from "./Phone.module.css";
import { OPTION_HUES } from "./shift.ts";
import { VoteCard } from "./VoteCard.tsx";

/** A statement, and the phone as a card to hold up: each answer has a hue, a shape and a word. */
export function Phone({ page, notes, change, kept }: PhoneProps) {
  const { t } = useTranslation();
  const card = useOpened("card");
  const { prompt, scene, key } = page;
  const options = scene.poll?.options ?? [];
  const chosen = options.findIndex(({ id }) => id === voteOf(notes, key));
  const option = options[chosen];
  const first = options.find(({ id }) => id === firstVoteOf(notes, key));
  return (
    <>
      <Asked {...askedOf(page)} more={options.map(({ label }) => label)} />
      <div className="grid gap-3" role="group" aria-label={t("phone.vote.title")}>
        {options.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            className={styles["option"]}
            data-hue={OPTION_HUES[index] ?? "sand"}
            aria-pressed={index === chosen}
            onClick={() => {
              change((now) => setVote(now, key, id));
              card.open();
            }}
          >
            <Shape shape={shapeAt(index)} className={styles["shape"]} />
            {label}
          </button>
        ))}
      </div>
      <p className="quiet">
        {t("phone.vote.hint")} {t("phone.vote.seen")}
      </p>
      {first && <p>{t("phone.vote.first", { vote: first.label })}</p>}
      {option && (first ? first === option : scene.poll?.round === "before") && (
        <Button
          className={styles["again"]}
          onClick={() => change((now) => (first ? dropSecondRound : beginSecondRound)(now, key))}
        >
          {t(first ? "phone.vote.notSecond" : "phone.vote.second")}
        </Button>
      )}
      <Entries
        at={key}
        notes={notes}
        change={change}
        kept={kept}
        label={t("phone.vote.why")}
        placeholder={t("phone.vote.why")}
      />
      {card.opened && option && (
        <VoteCard
          label={option.label}
          hue={OPTION_HUES[chosen] ?? "sand"}
          shape={shapeAt(chosen)}
          code={prompt?.code ?? ""}
          onClose={card.close}
        />
      )}
    </>
  );
}
