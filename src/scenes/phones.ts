import { createElement, type ComponentType } from "react";

import { isFaced } from "#domain/kinds/kinds.ts";
import type { PhonePage } from "#domain/phone/types.ts";
import { lazyWithRetry, type Fetched } from "#ui/lazy/lazyWithRetry.tsx";

import { Phone as QuestionPhone } from "./question/Phone.tsx";
import { Answer } from "#parts/phone/Answer.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

type PhoneFace = ComponentType<PhoneProps> & Partial<Fetched>;

const fetchLater = async () => (await import("./laterPhones.ts")).laterPhones;

/** Kinds of page with a face of their own, by the folder that it stands in. */
const folders: Partial<Record<PhonePage["kind"], string>> = {
  vote: "poll",
  sheet: "worksheet",
  trial: "trial",
};

/** By folder; what draws a chart is large, and few plans have one. */
const faces = new Map<string, PhoneFace>([
  ["chart", lazyWithRetry(async () => (await import("./chart/Phone.tsx")).Phone)],
]);

function later(folder: string): PhoneFace {
  const face =
    faces.get(folder) ??
    lazyWithRetry(async () => (await fetchLater())[`./${folder}/Phone.tsx`] ?? QuestionPhone);
  faces.set(folder, face);
  return face;
}

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

function faceOf({ kind, scene }: PhonePage): PhoneFace {
  const folder = folders[kind] ?? (isFaced(scene.kind) ? scene.kind : undefined);
  return folder === undefined ? QuestionPhone : later(folder);
}
