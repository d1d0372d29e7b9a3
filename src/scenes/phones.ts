import { createElement, type ComponentType } from "react";

import type { PhonePage } from "#domain/phone/types.ts";
import { late } from "#ui/late/late.tsx";

import { CasePhone } from "./case/Phone.tsx";
import { FigurePhone } from "./figure/Phone.tsx";
import { MessagePhone } from "./message/Phone.tsx";
import { PollPhone } from "./poll/Phone.tsx";
import { QuestionPhone } from "./question/Phone.tsx";
import type { PhoneProps } from "./shared/phone/types.ts";
import { TrialPhone } from "./trial/Phone.tsx";
import { WorksheetPhone } from "./worksheet/Phone.tsx";

const ChartPhone = late(async () => (await import("./chart/Phone.tsx")).ChartPhone);

/** Fetches what only some pages need, so that it is there without a network. */
export function fetchPhones(pages: readonly PhonePage[]): void {
  const charts = pages.some(({ scene }) => scene.kind === "chart");
  if (charts) void ChartPhone.fetch().catch(() => undefined);
}

/** Draws the face of a page on a participant's phone. */
export function PhoneFace(props: PhoneProps) {
  return createElement(faceOf(props.page), props);
}

function faceOf({ kind, scene }: PhonePage): ComponentType<PhoneProps> {
  if (kind === "ask") return QuestionPhone;
  if (kind === "vote") return PollPhone;
  if (kind === "sheet") return WorksheetPhone;
  if (kind === "trial") return TrialPhone;
  if (scene.kind === "case") return CasePhone;
  if (scene.kind === "figure") return FigurePhone;
  return scene.kind === "chart" ? ChartPhone : MessagePhone;
}
