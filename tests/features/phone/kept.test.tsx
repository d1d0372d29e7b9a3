// Whichever way somebody leaves a page: what stood in a field is taken along.
import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import type { Entry } from "#domain/phone/types.ts";
import { usePhone } from "#stores/phone.ts";

import { until } from "../../harness/until.ts";

import { casus, leavePhone, openPhone, planOf, resetPhone, showPhone, step } from "./setUp.tsx";

afterEach(resetPhone);

const WORDS = "wat ik het laatst typte";
const sheet = (number: number) => `my-learning/my-learning-${number}`;
const entries: Record<string, Entry[]> = {
  [sheet(4)]: [{ id: "w", text: "meelopen" }],
  [sheet(5)]: [{ id: "c", text: "traag", column: "con", parent: "w" }],
};
const plan = planOf([
  step("discussion"),
  step("mistakes"),
  step("statements"),
  step("my-learning"),
  casus,
]);
const other = planOf([step("discussion")], { id: "other", title: "Een andere sessie" });

/** A page and a field of each kind in which somebody answers. */
const fields = [
  ["discussion/discussion-1", /^Jouw antwoord/u],
  ["mistakes/mistakes-5", /bij Hielp niet$/u],
  ["statements/statements-1", /^Waarom/u],
  ["casus", /^Jouw antwoord/u],
  [sheet(4), /^Een manier/u],
  [sheet(5), /^Voordelen van meelopen/u],
  [sheet(5), /^Nadelen van meelopen/u],
  [sheet(6), /heen om: traag$/u],
] as const;

type View = ReturnType<typeof showPhone>;

/** The link opened in a tab that does not know who this is. */
async function comeBack(at = ""): Promise<View> {
  leavePhone("gone");
  const view = showPhone(plan, at);
  fireEvent.click(await screen.findByText(/^Ja, dat was ik/u));
  return view;
}

/** Each way to leave a page; the answer is the view in which the phone goes on. */
const ways: readonly [string, (view: View, at: string) => View | Promise<View>][] = [
  ["Verder", (view) => (fireEvent.click(screen.getByText(/^(Verder|Afronden)$/u)), view)],
  ["Terug", (view) => (fireEvent.click(screen.getByText("Terug")), view)],
  ["the overview", (view) => (fireEvent.click(screen.getByText("Overzicht")), view)],
  ["the key back", (view) => (view.goTo("discussion/discussion-3"), view)],
  ["another address", (view) => (view.goTo("meenemen"), view)],
  [
    "loading it anew",
    (_, at) => {
      leavePhone("kept");
      return showPhone(plan, at);
    },
  ],
  ["closing it and scanning the code again", () => comeBack()],
  ["closing it and opening its own address", (_, at) => comeBack(at)],
  [
    "the link of another session",
    async () => {
      leavePhone("kept");
      showPhone(other);
      await screen.findByText("Een andere sessie");
      return comeBack();
    },
  ],
];

test.each(ways)(
  "what stands in any field when it is left by %s is taken along",
  async (_, leave) => {
    let view = openPhone(plan, "", { entries });
    const words = fields.map((_field, index) => `${WORDS}, ${index}`);
    for (const [index, [at, label]] of fields.entries()) {
      view.goTo(at);
      const field = await screen.findByLabelText(label, { selector: "textarea" });
      fireEvent.change(field, { target: { value: words[index] } });
      view = await leave(view, at);
      await until(() => expect(usePhone.getState().notes?.plan).toBe(plan.id));
    }

    view.goTo("");
    expect(await screen.findAllByText(/\d van \d+ ingevuld/u)).toHaveLength(5);
    view.goTo("meenemen");
    const mine = (await screen.findByText("Wat je opschreef")).parentElement!;
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    fireEvent.click(screen.getByText("Kopieer als tekst"));
    for (const one of words) {
      expect(within(mine).getByText(one)).toBeVisible();
      expect(copied).toHaveBeenLastCalledWith(expect.stringContaining(one));
    }
    view.goTo("doorgeven");
    const choices = (await screen.findByText("Wat wil je doorgeven?")).parentElement!;
    for (const one of words) {
      expect(within(choices).getByText((text) => text.endsWith(one))).toBeVisible();
    }
    expect(view.now().drafts).toEqual({});
  },
);

test("the field of the page that is open keeps what stands in it", async () => {
  openPhone(plan, "discussion/discussion-1");
  fireEvent.change(screen.getByRole("textbox"), { target: { value: WORDS } });
  leavePhone("kept");
  showPhone(plan, "discussion/discussion-1");
  expect(await screen.findByRole("textbox")).toHaveValue(WORDS);
});

test("an answer that was taken out comes back by one press, with all that belonged to it, as often as one pressed", async () => {
  const { user, now } = openPhone(plan, sheet(4), { entries });
  const field = screen.getByRole("textbox", { name: /^Een manier/u });
  await user.type(field, "cursus{Enter}");
  const before = now().entries;
  await user.click(screen.getByRole("button", { name: "Verwijder: meelopen" }));
  await user.click(screen.getByRole("button", { name: "Verwijder: cursus" }));
  expect(screen.getByText("Verwijderd: cursus")).toBeVisible();
  expect(screen.getByRole("button", { name: "Zet terug" })).toHaveFocus();
  expect(now().entries[sheet(5)]).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(now().entries).toEqual(before);
  expect(screen.queryByRole("button", { name: "Zet terug" })).not.toBeInTheDocument();
});

test("ticks and the name for who reads it stay while one looks elsewhere", async () => {
  const { user, goTo } = openPhone(plan, "doorgeven", {
    entries: { [sheet(4)]: entries[sheet(4)]! },
  });
  const tick = () => screen.findByRole("checkbox");
  await user.click(await tick());
  fireEvent.change(screen.getByLabelText("Je naam erbij?"), { target: { value: "Mohamed" } });
  goTo("meenemen");
  await screen.findByText("Wat je opschreef");
  goTo("doorgeven");
  expect(await tick()).toBeChecked();
  leavePhone("kept");
  showPhone(plan, "doorgeven");
  expect(await tick()).toBeChecked();
  expect(screen.getByLabelText("Je naam erbij?")).toHaveValue("Mohamed");
});
