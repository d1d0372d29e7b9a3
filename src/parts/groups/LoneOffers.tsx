import { useState } from "react";
import { useTranslation } from "react-i18next";

import { loneOf, type Lone } from "#domain/session/groups/lone.ts";
import { useDrawName } from "./groupName.ts";
import { LastUndo } from "#parts/session/LastUndo.tsx";
import { useRun } from "#stores/run.ts";
import { movePerson } from "#stores/seatActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

interface LoneOffersProps {
  names: ReadonlyMap<string, string>;
  /** Only those of one draw. */
  only?: string;
}

/** Who was left behind alone, and one press that puts them with others. */
export function LoneOffers({ names, only }: LoneOffersProps) {
  const { t } = useTranslation();
  const session = useRun((state) => state.session);
  const drawName = useDrawName();
  const [said, setSaid] = useState("");
  if (!session) return null;
  const offers = loneOf(session).filter(({ key }) => only === undefined || key === only);
  const words = ({ key, person, to }: Lone) => ({
    name: names.get(person) ?? "",
    group: drawName(session.live.draws[key], to),
  });
  return (
    <>
      {offers.map((lone) => (
        <Notice
          key={`${lone.key} ${lone.person}`}
          tone="warning"
          action={
            <Button
              size="small"
              aria-label={t("groups.roster.loneNamed", words(lone))}
              onClick={() => {
                movePerson(lone.key, lone.person, lone.to);
                setSaid(t("groups.roster.loneMoved", words(lone)));
              }}
            >
              {t("groups.roster.loneMove", words(lone))}
            </Button>
          }
        >
          <span translate="no">{t("groups.roster.lone", words(lone))}</span>
        </Notice>
      ))}
      {said !== "" && offers.length === 0 && (
        <Notice tone="info" action={<LastUndo session={session} />}>
          <span translate="no">{said}</span>
        </Notice>
      )}
    </>
  );
}
