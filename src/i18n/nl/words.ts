import type { capture } from "./capture.ts";
import type { chart } from "./chart.ts";
import type { check } from "./check.ts";
import type { common } from "./common.ts";
import type { console } from "./console.ts";
import type { errors } from "./errors.ts";
import type { groups } from "./groups.ts";
import type { handover } from "./handover.ts";
import type { handoverFirst } from "./handoverFirst.ts";
import type { home } from "./home.ts";
import type { names } from "./names.ts";
import type { offline } from "./offline.ts";
import type { ownSteps } from "./ownSteps.ts";
import type { pace } from "./pace.ts";
import type { phone } from "./phone.ts";
import type { phoneEase } from "./phoneEase.ts";
import type { phoneEnd, phoneGive, phoneOverview, phoneWipe } from "./phoneEnd.ts";
import type { phoneTrouble } from "./phoneTrouble.ts";
import type { phoneWhose } from "./phoneWhose.ts";
import type { pictures } from "./pictures.ts";
import type { planner } from "./planner.ts";
import type { print } from "./print.ts";
import type { planFiles } from "./planFiles.ts";
import type { report } from "./report.ts";
import type { run } from "./run.ts";
import type { savingTrouble } from "./savingTrouble.ts";
import type { sessionTrouble } from "./sessionTrouble.ts";
import type { share } from "./share.ts";
import type { shareFirst } from "./shareFirst.ts";
import type { stage } from "./stage.ts";
import type { stageLate } from "./stageLate.ts";
import type { start } from "./start.ts";
import type { storage } from "./storage.ts";
import type { texts } from "./texts.ts";
import type { undo } from "./undo.ts";

/** All words of the interface, grouped by surface. Each page brings the groups that it needs. */
export interface Words {
  capture: typeof capture;
  chart: typeof chart;
  check: typeof check;
  common: typeof common;
  console: typeof console;
  errors: typeof errors;
  groups: typeof groups;
  handover: typeof handover & typeof handoverFirst;
  home: typeof home;
  names: typeof names;
  offline: typeof offline;
  ownSteps: typeof ownSteps;
  pace: typeof pace;
  phone: typeof phone;
  phoneEase: typeof phoneEase;
  phoneEnd: typeof phoneEnd;
  phoneGive: typeof phoneGive;
  phoneOverview: typeof phoneOverview;
  phoneWipe: typeof phoneWipe;
  phoneTrouble: typeof phoneTrouble;
  phoneWhose: typeof phoneWhose;
  pictures: typeof pictures;
  planner: typeof planner;
  print: typeof print;
  planFiles: typeof planFiles;
  report: typeof report;
  run: typeof run;
  savingTrouble: typeof savingTrouble;
  sessionTrouble: typeof sessionTrouble;
  share: typeof share & typeof shareFirst;
  stage: typeof stage & typeof stageLate;
  start: typeof start;
  storage: typeof storage;
  texts: typeof texts;
  undo: typeof undo;
}

type Keys<Part, Path extends string = ""> = {
  [Key in keyof Part & string]: Part[Key] extends string
    ? `${Path}${Key}`
    : Keys<Part[Key], `${Path}${Key}.`>;
}[keyof Part & string];

/** Each sentence under its whole key: "capture.groups.title". */
export type FlatWords = Record<Keys<Words>, string>;
