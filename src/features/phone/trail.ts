import type { PhonePage, PhoneStep } from "#domain/phone/types.ts";

/** Part of the address of the last page. No step is called so: ids of the kit are English. */
export const CLOSING = "meenemen";

/** Part of the address of the page where answers are handed over. */
export const SUBMISSION = "doorgeven";

/** Part of the address of the page that looks back, which stands in calendars. */
export const WENT = "zo-ging-het";

/** Part of the address of the list of all pages. */
export const OVERVIEW = "overzicht";

export interface Place {
  step: PhoneStep;
  page: PhonePage;
}

/** All pages one after the other. */
export function trailOf(steps: readonly PhoneStep[]): Place[] {
  return steps.flatMap((step) => step.pages.map((page) => ({ step, page })));
}
