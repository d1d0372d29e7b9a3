import { lazy } from "react";

import { whenCalm } from "#platform/clock.ts";

import { fetchBegin } from "#stores/sessions.ts";

const dialog = () => import("./start/startLate.ts");
const wipe = () => import("./WipeDialog.tsx");
const trouble = () => import("./SavingTrouble.tsx");
const opened = () => import("./OpenedFile.tsx");

/** Asked for by a press, so these come after the first screen stands. */
export const StartDialog = lazy(async () => ({ default: (await dialog()).StartDialog }));

export const WipeDialog = lazy(async () => ({ default: (await wipe()).WipeDialog }));
export const OpenedFile = lazy(async () => ({ default: (await opened()).OpenedFile }));
export const SavingTrouble = lazy(async () => ({ default: (await trouble()).SavingTrouble }));

/** Fetches them as soon as the page stands, so that they are there when the network is not. */
export function fetchLate(): () => void {
  return whenCalm(
    () => void Promise.allSettled([dialog(), wipe(), opened(), trouble(), fetchBegin()]),
  );
}
