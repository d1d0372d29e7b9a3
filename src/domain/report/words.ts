/** All words of a report in the language of its reader. */
export interface ReportWords {
  /** Empty for a moment that no calendar has. */
  date: (at: number) => string;
  /** "09:05"; empty for a moment that no calendar has. */
  time: (at: number) => string;
  people: (count: number) => string;
  /** Before the names of who was there. */
  present: (names: string) => string;
  /** Said of an exercise whose answers stayed with the participants. */
  private: string;
  /** The same, where participants gave something of it by choice. */
  privateGiven: string;
  /** Said of the steps in which nothing was written down. */
  quiet: (titles: string) => string;
  /** Said of a session in which nothing was written down. */
  nothing: string;
  /** Title of what no scene holds any more. */
  other: string;
  /** Title of notes that stand in no column of their board. */
  noColumn: string;
  /** A note that was typed and never added. */
  unfinished: (text: string) => string;
  /** Somebody without a name, by their place in the list. */
  person: (number: number) => string;
  /** Somebody's words between quotation marks. */
  quote: (text: string) => string;
  groups: string;
  pairs: string;
  /** "Groep 2", "Groep B"; the empty name is for those who watch the experiment. */
  group: (name: string) => string;
  votes: { option: string; before: string; after: string; shift: string };
  /** A number that was not counted. */
  unknown: string;
  /** "van 6 naar 3 · drie minder", or what can be said where one of them was not counted. */
  shift: (before: number | undefined, after: number | undefined) => string;
  trial: {
    /** The empty letter is for people who are in neither group. */
    group: (letter: "A" | "B" | "") => string;
    done: (done: number, of: number) => string;
    rest: (almost: number, not: number) => string;
    predicted: (guess: number) => string;
    sure: (mean: number) => string;
  };
  times: Record<"title" | "step" | "begin" | "planned" | "real" | "total", string> & {
    /** Said of a step that never came on the stage. */
    notDone: string;
    /** Said of a session that is not finished. */
    open: string;
    /** Says how long it stood still. */
    unspent: (minutes: number) => string;
  };
  /** The sheet of what was agreed, with its column heads. */
  agreements: Record<"title" | "what" | "who" | "until" | "back", string>;
  csv: {
    /** The name of the only sheet of a workbook. */
    sheet: string;
    head: Record<
      | "exercise"
      | "code"
      | "prompt"
      | "kind"
      | "column"
      | "group"
      | "person"
      | "text"
      | "count"
      | "before"
      | "after"
      | "shift",
      string
    >;
    kind: Record<"present" | "note" | "vote" | "trial" | "group" | "time" | "totalTime", string>;
    trial: Record<"of" | "done" | "almost" | "not" | "predicted" | "sure", string>;
    time: Record<"begin" | "planned" | "real" | "unspent", string>;
  };
}
