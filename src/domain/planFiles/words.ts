import type { Cue, Form } from "#content/parts.ts";
import type { Audience } from "#content/schema.ts";
import type { PlacedPicture } from "#domain/pictures/steps.ts";
import type { MaterialLine } from "#domain/plan/materials.ts";
import type { ScriptStep } from "#domain/plan/script.ts";

/** All words of the files of a plan, in the language of their reader. */
export interface PlanWords {
  /** Title of a plan that has none yet. */
  untitled: string;
  /** "vrijdag 5 maart 2027" for "2027-03-05"; what is no day comes back as it is. */
  day: (date: string) => string;
  /** A number in a table, with the decimal sign of the language. */
  number: (value: number) => string;
  people: (count: number) => string;
  /** Minutes of steps, and of waiting between them where there is any: "120 minuten + 12 wachten". */
  sum: (minutes: number, waiting: number) => string;
  /** Two clock times as one piece: "13:00–13:10". */
  times: (start: string, end: string) => string;
  /** Said of a plan without a start, of its `sum`: its times are an example. */
  guessed: (sum: string, start: string) => string;
  /** The end that was agreed, where the steps end at another time. */
  agreed: (end: string) => string;
  /** A label and what belongs to it, on one line. */
  labelled: (label: string, text: string) => string;
  facts: Record<"date" | "time" | "place" | "people" | "audience" | "activities" | "tasks", string>;
  audience: Record<Audience, string>;
  overview: Record<"title" | "time" | "step" | "minutes" | "total", string>;
  /** Labels of what a step holds. */
  step: Record<"aim" | "note" | "task" | "check" | "source" | "link" | "materials", string>;
  /** Titles for steps of which the title is empty. */
  kind: Record<ScriptStep["kind"], string>;
  form: (form: Form, groupSize: number | undefined) => string;
  /** "Doe", "Zeg", "Zeg als het stil blijft": what a cue begins with. */
  cue: (cue: Pick<Cue, "kind" | "when">) => string;
  /** Somebody's words between quotation marks. */
  quote: (text: string) => string;
  /** Above what holds for each of the prompts: "Bij elke vraag". */
  each: (promptWord: string) => string;
  /** Minutes as short as can be: "3′". */
  prime: (minutes: number) => string;
  /** Names a picture by its step, or else by its letter. */
  picture: (placed: PlacedPicture) => string;
  /** Names the logo of the organisation. */
  logo: string;
  /** Said of a step that the kit no longer holds. */
  gone: string;
  /** Above what comes along. */
  materials: string;
  /** "12 × pen (en 2 reserve)", or a line as somebody typed it. */
  material: (line: MaterialLine) => string;
  /** Column heads of a chart that is written as a table. */
  chart: { row: string; series: (number: number) => string; empty: string };
  /** Column heads of a step's table. */
  table: Record<"time" | "what" | "reflection", string>;
  /** Around the two numbers in the footer: "Pagina 2 van 7". */
  page: Record<"before" | "between", string>;
}
