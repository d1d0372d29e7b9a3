import { Suspense, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { knownSteps } from "#domain/phone/known.ts";
import { takeIn } from "#domain/phone/notes.ts";
import { phone } from "#words/phone.ts";
import { addWords } from "#i18n/setup.ts";
import { isHidden, onVisibilityChange } from "#platform/page.ts";
import { newId } from "#platform/random.ts";
import { fetchPhones } from "#scenes/phones.ts";
import { usePhone } from "#stores/phone.ts";

import { Cover } from "./Cover.tsx";
import { Closing, fetchEnding, Give, Overview, Went, Whose } from "./lazy.ts";
import { PageView } from "./PageView.tsx";
import { CLOSING, SUBMISSION, OVERVIEW, trailOf, WENT } from "./trail.ts";

addWords({ phone });

/** The pages that come after or beside the exercises. */
const ENDINGS = new Map([
  [CLOSING, { Late: Closing, title: "phone.end.title" as const }],
  [SUBMISSION, { Late: Give, title: "phone.give.title" as const }],
  [WENT, { Late: Went, title: "phone.went" as const }],
  [OVERVIEW, { Late: Overview, title: "phone.overview" as const }],
]);

interface PhoneProps {
  /** The plan as the link holds it. */
  plan: Plan;
  /** What the link holds, as it stands in the address. */
  payload: string;
  pack: Pack;
  /** Of the session that the link belongs to; empty for the link of a plan. */
  mark: string;
  /** Which page the address names; empty for the first one. */
  at: string;
  /** Goes to a page by its id. */
  onGo: (page: string) => void;
  /** The title of the page, for the tab. */
  onTitle: (title: string) => void;
}

/** A session on a participant's phone, at their own pace. */
export function Phone({ plan, payload, pack, mark, at, onGo: leave, onTitle }: PhoneProps) {
  const { t } = useTranslation();
  const { notes, found, keep, newer, open, choose, change, setKeep } = usePhone();
  const { steps, newer: cut } = useMemo(() => knownSteps(plan, pack), [plan, pack]);
  const trail = useMemo(() => trailOf(steps), [steps]);
  useEffect(() => {
    const wake = () => {
      if (!isHidden()) open(plan.id, plan.title, mark);
    };
    wake();
    // Who takes up a device that lay aside may be somebody else.
    return onVisibilityChange(wake);
  }, [open, plan.id, plan.title, mark]);

  useEffect(fetchEnding, []);
  useEffect(() => void fetchPhones(trail.map(({ page }) => page)), [trail]);

  // A second tap before the next page stands goes nowhere: the back key needs one press for each page.
  const left = useRef(false);
  useLayoutEffect(() => {
    left.current = false;
  }, [at]);
  const onGo = (page: string) => {
    if (left.current) return;
    left.current = page !== at;
    leave(page);
  };

  const place = trail.find(({ page }) => page.id === at);
  const { key, stepId } = place?.page ?? {};
  const here = notes?.plan === plan.id;
  // Before anything is drawn that reads answers, and again when another tab wrote meanwhile.
  useLayoutEffect(() => {
    const settle = (still?: string) => {
      if (here && !isHidden()) change((now) => takeIn(now, newId, still));
    };
    settle(key);
    // A page may hold fields of others of its step.
    return onVisibilityChange(() => settle(stepId));
  }, [change, here, key, stepId]);

  const ending = ENDINGS.get(at);
  const title = place
    ? (place.page.prompt?.short ?? place.step.title)
    : ending
      ? t(ending.title)
      : plan.title;
  useEffect(() => {
    onTitle(title);
  }, [onTitle, title]);

  if (found[0]?.notes.plan === plan.id) {
    return (
      <Suspense>
        <Whose
          title={plan.title}
          found={found}
          onChoose={(writer) => {
            choose(writer, plan.id, plan.title);
            // What others wrote is not where somebody new begins.
            if (writer === undefined && !place) onGo("");
          }}
        />
      </Suspense>
    );
  }
  if (!notes || !here) return null;
  const writing = { notes, change, kept: keep && !newer };
  if (place) {
    return <PageView key={place.page.id} {...writing} {...place} trail={trail} onGo={onGo} />;
  }
  if (ending) {
    const { Late } = ending;
    return (
      <Suspense>
        <Late {...writing} steps={steps} plan={plan} payload={payload} onGo={onGo} />
      </Suspense>
    );
  }
  return (
    <Cover
      {...writing}
      plan={plan}
      steps={steps}
      newer={newer}
      cut={cut}
      onKeep={setKeep}
      onGo={onGo}
    />
  );
}
