import type { TFunction } from "i18next";

import { PLEDGED } from "#domain/handover/submission.ts";
import { placeOf } from "#domain/session/captures/inboxChanges.ts";
import type { InboxItem, Session } from "#domain/session/types.ts";

/** What an answer is about: its question and column, or that it belongs to another session. */
export function aboutItem(session: Session, item: InboxItem, t: TFunction): string {
  const place = placeOf(session, item);
  const asked = item.step === PLEDGED ? t("handover.pledge") : place?.asked;
  return [
    ...(item.elsewhere || asked === undefined ? [t("handover.elsewhere")] : []),
    asked,
    place?.column?.title,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
