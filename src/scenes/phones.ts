import { createElement, type ComponentType } from "react";

import type { PhonePage } from "#domain/phone/types.ts";
import { late } from "#ui/late/late.tsx";

import { PollPhone } from "./poll/Phone.tsx";
import { QuestionPhone } from "./question/Phone.tsx";
import { Answer } from "./shared/phone/Answer.tsx";
import type { PhoneProps } from "./shared/phone/types.ts";

const later = () => import("./laterPhones.ts");
const CasePhone = late(async () => (await later()).CasePhone);
const ChartPhone = late(async () => (await import("./chart/Phone.tsx")).ChartPhone);
const FigurePhone = late(async () => (await later()).FigurePhone);
const TrialPhone = late(async () => (await later()).TrialPhone);
const WorksheetPhone = late(async () => (await later()).WorksheetPhone);
const LATER = [CasePhone, ChartPhone, FigurePhone, TrialPhone, WorksheetPhone];

/** Fetches what only some pages need, so that it is there without a wait, and without a network. */
export async function fetchPhones(pages: readonly PhonePage[]): Promise<void> {
  const needed = LATER.filter((face) => pages.some((page) => face === faceOf(page)));
  await Promise.allSettled(needed.map((face) => face.fetch()));
}

/** Draws the face of a page on a participant's phone; whatever asks has room for an answer under it. */
export function PhoneFace(props: PhoneProps) {
  return [
    createElement(faceOf(props.page), { ...props, key: "face" }),
    props.page.kind === "ask" && createElement(Answer, { ...props, key: "answer" }),
  ];
}

function faceOf({ kind, scene }: PhonePage): ComponentType<PhoneProps> {
  if (kind === "vote") return PollPhone;
  if (kind === "sheet") return WorksheetPhone;
  if (kind === "trial") return TrialPhone;
  if (scene.kind === "case") return CasePhone;
  if (scene.kind === "figure") return FigurePhone;
  return scene.kind === "chart" ? ChartPhone : QuestionPhone;
}
