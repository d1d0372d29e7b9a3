import { lazyOptional } from "#ui/lazy/lazyOptional.tsx";

/** What makes reading easier comes after the page stands: it can be read without. */
const fetchEase = () => import("./easeParts.ts");

export const LetterSize = lazyOptional(async () => (await fetchEase()).LetterSize);
export const Letters = lazyOptional(async () => (await fetchEase()).Letters);
export const ReadAloud = lazyOptional(async () => (await fetchEase()).ReadAloud);
