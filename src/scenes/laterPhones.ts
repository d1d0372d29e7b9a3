import { CasePhone } from "./case/Phone.tsx";
import { FigurePhone } from "./figure/Phone.tsx";
import { PollPhone } from "./poll/Phone.tsx";
import { TrialPhone } from "./trial/Phone.tsx";
import { WorksheetPhone } from "./worksheet/Phone.tsx";

/** What a participant sees of the kinds of page that few sessions begin with. One chunk: see phones.ts. */
export const laterPhones = {
  case: CasePhone,
  figure: FigurePhone,
  trial: TrialPhone,
  sheet: WorksheetPhone,
  vote: PollPhone,
};
