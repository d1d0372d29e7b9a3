/** What only some pages of a participant's phone need, fetched together after the first one stands. */
export { CasePhone } from "./case/Phone.tsx";
export { FigurePhone } from "./figure/Phone.tsx";
export { TrialPhone } from "./trial/Phone.tsx";
export { WorksheetPhone } from "./worksheet/Phone.tsx";
