// What one wants to try: several at once, each with its day in words and an appointment of its own.
import { fireEvent, screen, within } from "@testing-library/react";
import ICAL from "ical.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { leavePhone, openPhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

const files: Promise<string>[] = [];
const noFile = () => {
  throw new Error("no download");
};
let offer = (_file: Blob): string => "";

beforeEach(() => {
  vi.setSystemTime("2026-11-27T12:00:00");
  files.length = 0;
  offer = (file) => {
    files.push(file.text());
    return "blob:x";
  };
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => offer(file as Blob));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
});

afterEach(() => {
  resetPhone();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const AT = "discussion/discussion-1";
const plan = planOf([
  step("discussion"),
  {
    id: "end",
    kind: "closing",
    minutes: 5,
    title: "Slot",
    headline: "Wat neem je mee?",
    lines: ["Eén zin."],
  },
]);
const entries = {
  [AT]: [
    { id: "e1", text: "lassen; samen" },
    { id: "e2", text: "over Karin" },
  ],
};
const pledges = [
  { id: "eerste", text: "bellen", day: "2026-12-11" },
  { id: "tweede", text: "vragen", day: "2027-03-05" },
];

const fields = () => screen.findAllByLabelText("Wat ga je proberen?");
const days = () => screen.findAllByLabelText("Tegen wanneer?");
const calendars = () => screen.findAllByRole("button", { name: "Zet in mijn agenda" });
const write = (field: HTMLElement | undefined, value: string) =>
  fireEvent.change(field!, { target: { value } });
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole("button", { name }));

/** The appointment in the file that came last. */
async function appointment() {
  const calendar = new ICAL.Component(ICAL.parse((await files.at(-1)) ?? "") as never);
  const event = calendar.getFirstSubcomponent("vevent")!;
  const of = (name: string) => String(event.getFirstPropertyValue(name));
  return {
    uid: of("uid"),
    sequence: of("sequence"),
    day: of("dtstart"),
    title: of("summary"),
    text: of("description"),
    url: of("url"),
  };
}

test("there is room for five, each kept as it is typed, and none is added beside an empty one", async () => {
  openPhone(plan, "meenemen");
  const more = () => screen.queryByText("Nog een voornemen");
  const wanted = ["bellen", "vragen", "lezen", "kijken", "rusten"];
  for (const [index, text] of wanted.entries()) {
    const field = (await fields()).at(-1);
    write(field, text);
    if (index < 4) fireEvent.click(more()!);
    expect(await fields()).toHaveLength(Math.min(index + 2, 5));
    if (index === 1) {
      (await days())[0]?.focus();
      fireEvent.click(more()!);
      expect((await fields()).at(-1)).toHaveFocus();
      expect(await fields()).toHaveLength(3);
    }
  }
  expect(more()).not.toBeInTheDocument();
  expect(screen.getByText(/^Vijf voornemens is genoeg/u)).toBeVisible();
  leavePhone("kept");
  showPhone(plan, "meenemen");
  const values = (await fields()).map((field) => (field as HTMLTextAreaElement).value);
  expect(values).toEqual(wanted);
});

test("each is taken out by itself and comes back as it was, also the only one", async () => {
  const { now } = openPhone(plan, "meenemen", { pledges });
  await press("Verwijder: bellen");
  await press("Verwijder: vragen");
  expect(screen.getByRole("button", { name: "Zet terug" })).toHaveFocus();
  expect(screen.getByText("Verwijderd: vragen")).toBeVisible();
  write((await fields())[0], "iets anders");
  await press("Zet terug");
  await press("Zet terug");
  expect(now().pledges).toMatchObject([...pledges, { text: "iets anders" }]);
  expect(screen.queryByRole("button", { name: "Zet terug" })).not.toBeInTheDocument();
});

test("what is written where the only one was taken out stands next to it when it comes back", async () => {
  const { now } = openPhone(plan, "meenemen");
  write((await fields())[0], "bellen");
  await press("Verwijder: bellen");
  write((await fields())[0], "vragen");
  await press("Zet terug");
  expect(now().pledges.map(({ text }) => text)).toEqual(["bellen", "vragen"]);
});

test("a day stands in words under its field, in what is copied and on paper", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { container } = openPhone(plan, "meenemen", { pledges });
  const [first, second] = await days();
  expect(first).toHaveAccessibleDescription("vrijdag 11 december 2026");
  expect(second).toHaveAccessibleDescription("vrijdag 5 maart 2027");
  write(second, "2027-03-06");
  expect(second).toHaveAccessibleDescription("zaterdag 6 maart 2027");
  await press("Kopieer als tekst");
  for (const words of ["vrijdag 11 december 2026", "zaterdag 6 maart 2027"]) {
    expect(copied).toHaveBeenLastCalledWith(expect.stringContaining(`(${words})`));
    expect(within(container).getByText(`Tegen ${words}`)).toBeInTheDocument();
  }
});

test("each has an appointment of its own that leads back, replaces only itself, and takes along nothing unasked", async () => {
  const { now } = openPhone(plan, "meenemen", { pledges, entries });
  const [first, second] = await calendars();
  fireEvent.click(second!);
  const link = (await appointment()).url;
  expect(link).toMatch(/#\/mee\/payload\/zo-ging-het$/u);
  expect(await appointment()).toEqual({
    uid: "tweede",
    sequence: "0",
    day: "2027-03-05",
    title: "Proberen: vragen",
    text: `Leren op de vloer\nHoe ging het? ${link}`,
    url: link,
  });
  expect(second!.nextElementSibling).toHaveTextContent(/^Open het bestand dat je krijgt/u);
  expect(first!.nextElementSibling).toBeEmptyDOMElement();
  fireEvent.click(first!);
  expect(await appointment()).toMatchObject({
    uid: "eerste",
    sequence: "0",
    title: "Proberen: bellen",
  });

  for (const choose of screen.getAllByText("Neem ook zinnen mee")) fireEvent.click(choose);
  expect(screen.getAllByText(/^Anderen kunnen je agenda soms lezen/u)).toHaveLength(2);
  const ticks = () => screen.getAllByRole("checkbox", { name: /^lassen/u });
  expect(ticks()[1]).not.toBeChecked();
  fireEvent.click(ticks()[1]!);
  fireEvent.click(second!);
  expect(await appointment()).toMatchObject({
    uid: "tweede",
    sequence: "1",
    text: `Leren op de vloer\n- lassen; samen\nHoe ging het? ${link}`,
  });
  expect((await Promise.all(files)).join("")).not.toContain("Karin");
  expect(ticks()[0]).not.toBeChecked();
  expect(screen.getByText("Neem ook zinnen mee (1 gekozen)")).toBeVisible();
  expect(now().pledges.map(({ along }) => along)).toEqual([undefined, ["e1"]]);
});

test.each(["meenemen", "zo-ging-het"])(
  "where no file can be made on %s, the appointment stands there as text",
  async (at) => {
    offer = noFile;
    const { now } = openPhone(plan, at, { pledges: pledges.slice(0, 1) });
    if (at === "zo-ging-het") await press("Probeer opnieuw");
    await press("Zet in mijn agenda");
    expect(screen.getByText(/^Een bestand maken lukt hier niet/u)).toBeVisible();
    const text = screen.getByLabelText<HTMLTextAreaElement>("Voor in je agenda").value;
    expect(text).toMatch(/^vrijdag 11 december 2026: bellen\nLeren op de vloer\n/u);
    expect(text).toMatch(/zo-ging-het$/u);
    expect(now().pledges[0]?.reminder).toBeUndefined();
  },
);

test("what was written where the workshop closes is there as a proposal, once", async () => {
  const closing = { end: [{ id: "c", text: "elke dag één vraag" }] };
  const { goTo, now } = openPhone(plan, "meenemen", { entries: closing });
  await expect.poll(async () => (await fields())[0]).toHaveValue("elke dag één vraag");
  const [field] = await fields();
  expect(field).toHaveAccessibleDescription(/^Dit schreef je bij “Wat neem je mee\?”.*voorstel/u);
  write(field, "elke week één vraag");
  expect(field).not.toHaveAccessibleDescription(/voorstel/u);
  write(field, "");
  goTo("overzicht");
  await screen.findByRole("heading", { name: "Overzicht" });
  goTo("meenemen");
  expect((await fields())[0]).toHaveValue("");
  expect(now().pledges.map(({ text }) => text)).toEqual([""]);
});
