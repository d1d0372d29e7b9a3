import { createElement, type ComponentType } from "react";

import type { PhonePage } from "#domain/phone/types.ts";
import { late, type Fetched } from "#ui/late/late.tsx";

import { QuestionPhone } from "./question/Phone.tsx";
import { Answer } from "./shared/phone/Answer.tsx";
import type { PhoneProps } from "./shared/phone/types.ts";

const fetchLater = async () => (await import("./laterPhones.ts")).laterPhones;

const later = (kind: keyof Awaited<ReturnType<typeof fetchLater>>) =>
  late(async () => (await fetchLater())[kind]);

const CasePhone = later("case");
const FigurePhone = later("figure");
const TrialPhone = later("trial");
const SheetPhone = later("sheet");
const PollPhone = later("vote");
const ChartPhone = late(async () => (await import("./chart/Phone.tsx")).ChartPhone);

/** Fetches what only some pages need, so that it is there without a network. */
export function fetchPhones(pages: readonly PhonePage[]): Promise<unknown> {
  return Promise.allSettled(pages.map(async (page) => faceOf(page).fetch?.()));
}

/** Draws the face of a page on a participant's phone; whatever asks has room for an answer under it. */
export function PhoneFace(props: PhoneProps) {
  return [
    createElement(faceOf(props.page), { ...props, key: "face" }),
    props.page.kind === "ask" && createElement(Answer, { ...props, key: "answer" }),
  ];
}

function faceOf({ kind, scene }: PhonePage): ComponentType<PhoneProps> & Partial<Fetched> {
  if (kind === "vote") return PollPhone;
  if (kind === "sheet") return SheetPhone;
  if (kind === "trial") return TrialPhone;
  if (scene.kind === "case") return CasePhone;
  if (scene.kind === "figure") return FigurePhone;
  return scene.kind === "chart" ? ChartPhone : QuestionPhone;
}
