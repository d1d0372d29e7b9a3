import { useState } from "react";
import { useTranslation } from "react-i18next";

import { inboxText } from "#domain/session/captures/inbox.ts";
import { placeOf, placesFor } from "#domain/session/captures/inboxChanges.ts";
import type { InboxItem, Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/format.ts";
import { acceptAnswer, refuseAnswer } from "#stores/inboxActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { Field } from "#ui/field/Field.tsx";

import { aboutItem } from "./aboutItem.ts";
import styles from "./ReceiveDialog.module.css";

/** An answer that waits: who, when, about what, and what to do with it. */
export function InboxWaiting({ item, session }: { item: InboxItem; session: Session }) {
  const { t } = useTranslation();
  const place = placeOf(session, item);
  const places = place ? [] : placesFor(session);
  const [chosen, setChosen] = useState<string>();
  const here = session.head.scenes[session.live.position]?.captureKey;
  const key =
    chosen ?? (places.find(({ captureKey }) => captureKey === here) ?? places[0])?.captureKey;
  const about = [
    item.from ?? t("handover.anonymous"),
    ...(item.at === undefined ? [] : [clockTime(item.at)]),
    aboutItem(session, item, t),
  ].join(" · ");
  return (
    <li className={styles["item"]}>
      <p dir="auto">{inboxText(item)}</p>
      <p dir="auto" translate="no" className="note">
        {about}
      </p>
      {places.length > 0 && (
        <Field label={t("handover.elsewhereAt")} className={styles["at"]}>
          {(links) => (
            <select
              {...links}
              value={key}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {places.map(({ captureKey, stepTitle, prompt, phaseTitle }) => (
                <option key={captureKey} value={captureKey}>
                  {[stepTitle, prompt ? `${prompt.code} ${prompt.short}` : phaseTitle]
                    .filter((part, index, all) => part !== "" && all.indexOf(part) === index)
                    .join(" · ")}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className="wrap gap-2">
        {(place !== undefined || key !== undefined) && (
          <Button
            size="small"
            aria-label={t("handover.acceptNamed", { text: inboxText(item) })}
            onClick={() => acceptAnswer(item.id, place ? undefined : key)}
          >
            {t("common.take")}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={t("handover.refuseNamed", { text: inboxText(item) })}
          onClick={() => refuseAnswer(item.id)}
        >
          {t("handover.refuse")}
        </Button>
      </div>
    </li>
  );
}
