// Lists of who was there, with the heads that meetings, forms and ticket shops give them.
import { parseNames } from "#domain/roster/parseNames.ts";
import { describe, expect, test } from "vitest";

type Row = [name: string, attribute?: string];

const read = (text: string) =>
  parseNames(text).people.map(({ name, attribute }): Row =>
    attribute ? [name, attribute] : [name],
  );
const rows = (sign: string, ...lines: string[]) => lines.join("\n").replaceAll("|", sign);

const teams = rows(
  "\t",
  "1. Summary",
  "Meeting title|Werkoverleg",
  "Attended participants|2",
  "Start time|3/5/27, 8:55:00 AM",
  "Meeting duration|1h 13m 42s",
  "",
  "2. Participants",
  "Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role",
  "Jan Peeters|3/5/27, 8:58:12 AM|3/5/27, 10:30:11 AM|1h 31m|jan.peeters@x.be|n16706@x.be|Organizer",
  "Els Maes|3/5/27, 8:59:10 AM|3/5/27, 10:30:08 AM|1h 30m 58s|els.maes@x.be|n19200@x.be|Presenter",
  "",
  "3. In-Meeting Activities",
  "Name|Join Time|Leave Time|Duration|Email|Role",
  "Jan Peeters|3/5/27, 8:58:12 AM|3/5/27, 9:30:11 AM|31m 59s|jan.peeters@x.be|Organizer",
  "Jan Peeters|3/5/27, 9:40:12 AM|3/5/27, 10:30:11 AM|49m 59s|jan.peeters@x.be|Organizer",
  "Els Maes|3/5/27, 8:59:10 AM|3/5/27, 10:30:08 AM|1h 30m 58s|els.maes@x.be|Presenter",
);
const teamsDutch = rows(
  "\t",
  "1. Samenvatting",
  "Titel van vergadering|Werkoverleg",
  "Aantal deelnemers|2",
  "Begintijd|5-3-27 8:58:12",
  "",
  "2. Deelnemers",
  "Naam|Eerste deelname|Laatst vertrokken|Duur van vergadering|E-mail|Deelnemer-id (UPN)|Rol",
  "Jan Peeters|5-3-27 8:58:12|5-3-27 10:58:12|2u 0m|jan.peeters@x.be|jan.peeters@x.be|Presentator",
  "Els Maes|5-3-27 8:58:12|5-3-27 10:58:12|2u 0m|els.maes@x.be|els.maes@x.be|Organisator",
  "",
  "3. Activiteiten tijdens de vergadering",
  "Naam|Tijdstip van deelname|Tijdstip van vertrek|Duur|E-mail|Rol",
  "Jan Peeters|5-3-27 8:58:12|5-3-27 10:58:12|2u 0m|jan.peeters@x.be|Presentator",
);
const named: Row[] = [["Jan Peeters"], ["Els Maes"]];

const exports: [what: string, text: string, people: Row[]][] = [
  ["the whole file of Teams", teams, named],
  ["the same in Dutch", teamsDutch, named],
  ["only its participants", teams.slice(teams.indexOf("Name"), teams.indexOf("\n\n3.")), named],
  [
    "an older file of Teams, a line for each move",
    rows(
      "\t",
      "Full Name|User Action|Timestamp",
      "Jan Peeters|Joined|3/5/2027, 8:58:01 AM",
      "Els Maes|Joined before|3/5/2027, 8:58:01 AM",
      "Jan Peeters|Left|3/5/2027, 10:00:00 AM",
    ),
    named,
  ],
  [
    "Microsoft Forms",
    rows(
      "\t",
      "ID|Begintijd|Tijd van voltooien|E-mail|Naam|Wat is je naam?|Wat verwacht je?|Afdeling",
      "1|3-5-27 8:58|3-5-27 8:59|anonymous||Jan Peeters|Niets|HR",
      "2|3-5-27 8:58|3-5-27 8:59|anonymous||Els Maes|Niets|HR",
    ),
    [
      ["Jan Peeters", "HR"],
      ["Els Maes", "HR"],
    ],
  ],
  [
    "Google Forms",
    rows(
      ",",
      "Tijdstempel|Naam|Team",
      "2027/03/05 9:12:33 a.m. EET|Jan Peeters|Rood",
      "2027/03/05 9:13:33 a.m. EET|Els Maes|Blauw",
    ),
    [
      ["Jan Peeters", "Rood"],
      ["Els Maes", "Blauw"],
    ],
  ],
  [
    "Zoom, with the meeting above and somebody who came back",
    rows(
      ",",
      "Meeting ID|Topic|Start Time|End Time|User Email|Duration (Minutes)|Participants",
      '"812 3456 7890"|Overleg|10/05/2026 05:55:00 PM|10/05/2026 07:00:00 PM|ik@x.be|65|6',
      "",
      "Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|Recording Consent",
      "Jan Peeters|jan@x.be|10/05/2026 05:55:00 PM|10/05/2026 07:00:00 PM|65|No|Y",
      "Els Maes||10/05/2026 06:10:00 PM|10/05/2026 06:40:00 PM|30|Yes|",
      "Els Maes||10/05/2026 06:42:00 PM|10/05/2026 07:00:00 PM|18|Yes|",
    ),
    named,
  ],
  [
    "Zoom, only who was there",
    rows(
      ",",
      "Name (original name)|Email|Total duration (minutes)|Guest",
      "Jan Peeters|jan@x.be|30|No",
      "Els Maes||15|Yes",
    ),
    named,
  ],
  [
    "Google Meet",
    rows(
      ",",
      "First name|Last name|Email|Duration|Time joined|Time exited",
      "Jan|Peeters|jan@x.be|58 min|9:02 AM|10:00 AM",
      "Els|Maes|els@x.be|1 hr 2 min|8:58 AM|10:00 AM",
    ),
    named,
  ],
  [
    "the replies to an invitation in Outlook",
    rows(
      "\t",
      "Naam|Aanwezigheid|Reactie",
      "Jan Peeters|Organisator van vergadering|Geen",
      "Els Maes|Vereiste deelnemer|Geaccepteerd",
    ),
    named,
  ],
  [
    "the same in English",
    rows(
      ",",
      "Name|Attendance|Response",
      "Jan Peeters|Meeting Organizer|None",
      "Els Maes|Required Attendee|Accepted",
    ),
    named,
  ],
  [
    "Webex",
    rows(
      ",",
      "Meeting Name|Meeting Start Time|Display Name|First Name|Last Name|Role|Attendee Email|Join Time|Leave Time|Attendance Duration",
      "Overleg|2027-03-05 09:00:00|Jan Peeters|Jan|Peeters|Host|jan@x.be|2027-03-05 09:00:00|2027-03-05 10:00:00|60 mins",
      "Overleg|2027-03-05 09:00:00|Els Maes|Els|Maes|Attendee|els@x.be|2027-03-05 09:00:00|2027-03-05 10:00:00|60 mins",
    ),
    named,
  ],
  [
    "Eventbrite",
    rows(
      ",",
      "Order no.|Order Date|First Name|Surname|Email|Quantity|Ticket Type|Order Type|Total Paid|Attendee Status|Home City",
      "1234567|2027-01-02 10:00|Jan|Peeters|jan@x.be|1|General Admission|Free Order|0.00|Attending|Gent",
      "1234568|2027-01-02 10:05|Els|Maes|els@x.be|1|General Admission|Free Order|0.00|Attending|Gent",
    ),
    named,
  ],
  [
    "a list with a national number",
    rows(
      "\t",
      "Naam|Rijksregisternummer|Dienst",
      "Jan Peeters|85.07.30-033.28|HR",
      "Els Maes|85073003328|HR",
    ),
    [
      ["Jan Peeters", "HR"],
      ["Els Maes", "HR"],
    ],
  ],
  [
    "a list with days of birth",
    rows("\t", "Naam|Geboortedatum", "Jan Peeters|12-03-1985", "Els Maes|5 maart 1990"),
    named,
  ],
  [
    "a list with telephone numbers and no head",
    rows("\t", "Jan Peeters|0475 12 34 56", "Els Maes|0475 12 34 57"),
    named,
  ],
  [
    "a word that is another one for each of many",
    rows("\t", "Jan Peeters|aap", "Els Maes|noot", "Kim Bos|mies", "Bo Wit|wim"),
    [...named, ["Kim Bos"], ["Bo Wit"]],
  ],
];

describe("lists of who was there", () => {
  test.each(exports)("%s", (_what, text, people) => {
    expect(read(text)).toEqual(people);
  });

  test("who came twice counts once, and is named", () => {
    const zoom = exports.find(([what]) => what.startsWith("Zoom, with"))?.[1] ?? "";
    expect(parseNames(zoom).notices).toEqual([{ kind: "merged", names: ["Els Maes"] }]);
  });
});

describe("a surname first without a comma", () => {
  const list = (...people: [name: string, address: string][]) =>
    ["Name\tEmail", ...people.map((one) => one.join("\t"))].join("\n");
  const names = (text: string) => read(text).map(([name]) => name);

  test("is turned where the mail addresses say so, also for a guest", () => {
    const text = list(
      ["Peeters Jan (Extern)", "jan.peeters@x.be"],
      ["De Smet Els", "els.desmet@x.be"],
      ["El Idrissi Amira", ""],
    );
    expect(names(text)).toEqual(["Jan Peeters", "Els De Smet", "Amira El Idrissi"]);
    expect(parseNames(text).taken).toMatchObject({ turned: true });
  });

  test("stays as it is without evidence, or where the addresses say otherwise", () => {
    expect(names(list(["Peeters Jan", ""], ["Maes Els", "info@x.be"]))).toEqual([
      "Peeters Jan",
      "Maes Els",
    ]);
    expect(names(list(["Jan Peeters", "jan.peeters@x.be"], ["Els Maes", ""]))).toEqual([
      "Jan Peeters",
      "Els Maes",
    ]);
    expect(
      names(
        list(["Peeters Jan", "jan.peeters@x.be"], ["Els Maes", "els.maes@x.be"], ["Bos Kim", ""]),
      ),
    ).toEqual(["Jan Peeters", "Els Maes", "Bos Kim"]);
  });
});

test("says which columns were taken", () => {
  expect(parseNames("Naam;Voornaam;Dienst\nPeeters;Jan;HR").taken).toEqual({
    kind: "columns",
    names: [
      { place: 1, head: "Voornaam" },
      { place: 0, head: "Naam" },
    ],
    attribute: { place: 2, head: "Dienst" },
    turned: false,
  });
  expect(parseNames("Peeters, Jan\nMaes, Els").taken).toEqual({ kind: "surnameFirst" });
  expect(parseNames("Jan\nEls").taken).toBeUndefined();
});

describe("a field with somebody on each line", () => {
  test.each([
    ["Jan;HR", [["Jan", "HR"]]],
    ["Jan; HR", [["Jan", "HR"]]],
    ["Jan\tHR", [["Jan", "HR"]]],
    ["Jan Peeters\tHuman resources", [["Jan Peeters", "Human resources"]]],
    ["Jan;HR\nEls", [["Jan", "HR"], ["Els"]]],
    [
      "Jan; HR\nEls; Balie",
      [
        ["Jan", "HR"],
        ["Els", "Balie"],
      ],
    ],
    [
      "Jan\tHR\nEls\tBalie",
      [
        ["Jan", "HR"],
        ["Els", "Balie"],
      ],
    ],
    ["Jan;0475 12 34 56", [["Jan"]]],
    ["Jan, Els", [["Jan"], ["Els"]]],
  ])("%j", (text, people) => {
    const found = parseNames(text, true).people;
    expect(found.map(({ name, attribute }) => (attribute ? [name, attribute] : [name]))).toEqual(
      people,
    );
  });
});
