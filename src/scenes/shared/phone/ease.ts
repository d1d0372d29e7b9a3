import { optional } from "#ui/late/optional.tsx";

/** What makes reading easier comes after the page stands: it can be read without. */
const fetchEase = () => import("./easeParts.ts");

export const LetterSize = optional(async () => (await fetchEase()).LetterSize);
export const Letters = optional(async () => (await fetchEase()).Letters);
export const ReadAloud = optional(async () => (await fetchEase()).ReadAloud);
