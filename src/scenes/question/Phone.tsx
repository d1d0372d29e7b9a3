import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/phone/asked.ts";
import { Asked } from "#scenes/shared/phone/Asked.tsx";
import { Entries } from "#scenes/shared/phone/Entries.tsx";
import { OwnTimer } from "#scenes/shared/phone/OwnTimer.tsx";
import type { PhoneProps } from "#scenes/shared/phone/types.ts";

/** A question with room for answers; one field for each column where the room fills a board. */
export function QuestionPhone({ page, notes, change, kept }: PhoneProps) {
  const { t } = useTranslation();
  const { scene, key } = page;
  const writing = { at: key, notes, change, kept };
  return (
    <>
      <Asked {...askedOf(page)} />
      <OwnTimer at={page.id} minutes={page.minutes} notes={notes} change={change} />
      {scene.board ? (
        scene.board.columns.map(({ id, title }) => (
          <Entries
            key={id}
            {...writing}
            column={id}
            title={title}
            label={t("phone.answerIn", { column: title })}
          />
        ))
      ) : (
        <Entries {...writing} label={t("phone.answer")} />
      )}
    </>
  );
}
