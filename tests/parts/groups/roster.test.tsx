import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { RosterDialog } from "#parts/roster/RosterDialog.tsx";
import { GroupTools } from "#parts/groupPanel/GroupTools.tsx";
import { namesOf } from "#parts/groups/namesOf.ts";
import type { SceneProps } from "#parts/stage/types.ts";
import { useRun } from "#stores/run.ts";
import { takeBack } from "#stores/undo.ts";

import {
  FOUR as people,
  IN_PAIRS as draw,
  makePeople,
  makeScene,
  resetStores,
  run,
} from "../../scenes/capture/fixture.ts";
import { renderFace } from "../../scenes/capture/renderFace.tsx";

afterEach(resetStores);

const KEY = "step/groups";
const scene = makeScene({ kind: "groups", form: "groups", groupKey: KEY, groupSize: 2 });
const live = () => {
  const session = useRun.getState().session;
  if (!session) throw new Error("no session");
  return session.live;
};
const groups = () => live().draws[KEY]?.groups;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

function open() {
  const user = userEvent.setup();
  return { user, ...render(<RosterDialog onClose={() => undefined} />) };
}

test("who is not here leaves the group with one press, and is back in it with the next", async () => {
  run({ scene, people, draw });
  const { user } = open();
  const kobe = screen.getByRole("switch", { name: "Kobe" });
  expect(kobe).toBeChecked();
  await user.click(kobe);
  expect(kobe).not.toBeChecked();
  expect(groups()).toEqual([["p1"], ["p3", "p4"]]);
  expect(screen.getByText(/3 deelnemers zijn er/)).toHaveTextContent("1 is afwezig.");
  await user.click(kobe);
  expect(groups()).toEqual(draw.groups);
});

test("a latecomer joins a smallest group, with a department", async () => {
  run({ scene, people: people.slice(0, 3), draw: { ...draw, groups: [["p1", "p2"], ["p3"]] } });
  const { user } = open();
  const field = screen.getByRole("textbox", { name: "Wie komt erbij?" });
  await user.type(field, "Jan Peeters;Productie");
  await user.click(button("Voeg toe"));
  const jan = live().people.at(-1);
  expect(jan).toMatchObject({ name: "Jan Peeters", attribute: "Productie" });
  expect(groups()).toEqual([
    ["p1", "p2"],
    ["p3", jan?.id],
  ]);
  expect(screen.getByText(/Jan Peeters.* is erbij/)).toBeInTheDocument();
  await user.click(button("Voeg toe"));
  expect(screen.getByText("Typ eerst een naam.")).toBeInTheDocument();
});

test.each(["Jan; HR", "Jan\tHR", "Jan;HR"])(
  "what stands behind the name in %j is a department, not a second person",
  async (text) => {
    run({ scene, people, draw });
    const { user } = open();
    await user.click(screen.getByRole("textbox", { name: "Wie komt erbij?" }));
    await user.paste(text);
    await user.click(button("Voeg toe"));
    expect(live().people.slice(people.length)).toMatchObject([{ name: "Jan", attribute: "HR" }]);
  },
);

test("before people are added, the field says how their table is read", async () => {
  run({ scene, people, draw });
  const { user } = open();
  await user.click(screen.getByRole("textbox", { name: "Wie komt erbij?" }));
  await user.paste("Naam,Afdeling\nJan Peeters,HR");
  const read = /de naam komt uit .*“Naam”.*, de afdeling uit kolom “Afdeling”/;
  expect(await screen.findByText(read)).toBeInTheDocument();
  expect(live().people).toHaveLength(people.length);
  await user.click(button("Voeg toe"));
  expect(screen.getByText(/Jan Peeters.* is erbij.*“Naam”/)).toBeInTheDocument();
});

test("in the field for one name a second cell is the department, unless there is one", async () => {
  run({ scene, people, draw });
  const { user } = open();
  for (const [was, pasted, person] of [
    ["Amira", "Peeters, Amira;HR", { name: "Peeters, Amira", attribute: "HR" }],
    ["Kobe", "Kobe\tBalie 85.07.30-033.28", { name: "Kobe", attribute: "Balie" }],
  ] as const) {
    await user.click(button(`Wijzig ${was}`));
    await user.clear(screen.getByRole("textbox", { name: "Naam" }));
    await user.click(screen.getByRole("textbox", { name: "Naam" }));
    await user.paste(pasted);
    await user.click(button("Bewaar"));
    expect(live().people).toHaveLength(people.length);
    expect(live().people.find(({ name }) => name === person.name)).toMatchObject(person);
  }
});

test("a name can be changed, and be taken off and put back", async () => {
  run({ scene, people, draw });
  const { user } = open();
  await user.click(button("Wijzig Amira"));
  const name = screen.getByRole("textbox", { name: "Naam" });
  await user.clear(name);
  await user.type(name, "Amina");
  await user.type(screen.getByRole("textbox", { name: "Afdeling of functie" }), "Balie");
  await user.click(button("Bewaar"));
  expect(live().people[0]).toEqual({ id: "p1", name: "Amina", attribute: "Balie" });
  await user.click(button("Wijzig Sam"));
  await user.click(button("Van de lijst"));
  expect(screen.queryByText("Sam")).not.toBeInTheDocument();
  expect(groups()).toEqual([["p1", "p2"], ["p3"]]);
  act(takeBack);
  expect(groups()).toEqual(draw.groups);
});

test("rules that contradict are named with the people", async () => {
  run({ scene, people, draw });
  const { user } = open();
  await user.click(button("Regels"));
  for (const kind of ["Niet samen", "Wel samen"]) {
    await user.click(button(kind));
    await user.click(screen.getByRole("checkbox", { name: "Amira" }));
    expect(button("Kies er minstens twee")).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: "Kobe" }));
    await user.click(button("Bewaar (2 gekozen)"));
  }
  expect(live().rules).toMatchObject({ apart: [["p1", "p2"]], together: [["p1", "p2"]] });
  const clash = /^.Amira. en .Kobe. horen samen én niet samen/;
  expect(screen.getByText(clash)).toBeInTheDocument();
  await user.click(button(/^Haal weg: Wel samen/));
  expect(screen.queryByText(clash)).not.toBeInTheDocument();
});

test("the attribute can be mixed where somebody has one", async () => {
  run({ scene, people: people.map((person) => ({ ...person, attribute: "Balie" })), draw });
  const { user } = open();
  await user.click(button("Regels"));
  await user.click(screen.getByRole("radio", { name: /^Mengen/ }));
  expect(live().rules.mode).toBe("mix");
});

test("everybody has a turn before anybody has a second one", async () => {
  run({ scene, people, draw });
  const { user } = open();
  await user.click(button("Wie begint?"));
  await user.click(button("Kies iemand"));
  for (let turn = 1; turn < 4; turn += 1) await user.click(button("Kies de volgende"));
  expect(live().turns.toSorted()).toEqual(["p1", "p2", "p3", "p4"]);
  await user.click(button("Maak een volgorde"));
  const order = screen.getByRole("list", { name: "Volgorde" });
  expect(within(order).getAllByRole("listitem")).toHaveLength(4);
});

test("in a session without people names can be pasted, and 500 can be searched", async () => {
  run({ scene });
  const { user } = open();
  expect(screen.getByText(/Nog niemand op de lijst/)).toBeInTheDocument();
  await user.click(screen.getByRole("textbox", { name: "Wie komt erbij?" }));
  await user.paste(Array.from({ length: 500 }, (_, at) => `Naam${at}x`).join("\n"));
  await user.click(button("Voeg toe"));
  expect(live().people).toHaveLength(500);
  expect(groups()?.flat()).toHaveLength(500);
  await user.type(screen.getByRole("textbox", { name: "Zoek een naam" }), "naam42x");
  await waitFor(() => expect(screen.getAllByRole("switch")).toHaveLength(1));
});

test("somebody is found without the accents and whatever the apostrophe", async () => {
  const many = makePeople(
    "Étienne",
    "Øyvind",
    "Els d'Hondt",
    ..."Jan ".repeat(12).trim().split(" "),
  );
  run({ scene, people: many });
  const { user } = open();
  const field = screen.getByRole("textbox", { name: "Zoek een naam" });
  for (const [typed, found] of [
    ["etienne", "Étienne"],
    ["OYVIND", "Øyvind"],
    ["d’hondt", "Els"],
  ] as const) {
    await user.clear(field);
    await user.type(field, typed);
    await waitFor(() => expect(screen.getAllByRole("switch")).toHaveLength(1));
    expect(screen.getByRole("switch", { name: found })).toBeInTheDocument();
  }
});

function Tools(props: SceneProps) {
  return <GroupTools {...props} names={namesOf(props.people)} />;
}

test("a wish holds from the next draw on", async () => {
  run({ scene, people, draw });
  const { user } = renderFace(Tools);
  await user.selectOptions(screen.getByRole("combobox", { name: "Hoe verdelen" }), "groups");
  await user.click(button("Eén minder: Aantal groepen"));
  expect(groups()).toEqual(draw.groups);
  expect(screen.getByText(/wordt dit: 1 groep van 4/)).toBeInTheDocument();
  await user.click(button("Verdeel opnieuw"));
  await waitFor(() => expect(groups()).toHaveLength(1));
});

test("who meets again is counted and named", async () => {
  const first = { ...scene, id: "a", groupKey: "first" };
  run({ scene, people, draw });
  const { session } = useRun.getState();
  if (!session) throw new Error("no session");
  useRun.setState({
    session: {
      ...session,
      head: { ...session.head, scenes: [first, scene] },
      live: { ...session.live, position: 1, draws: { first: draw, [KEY]: draw } },
    },
  });
  const { user } = renderFace(Tools);
  await user.click(screen.getByText("2 duo’s komen elkaar opnieuw tegen."));
  expect(screen.getByText(/Amira.* en .*Kobe/)).toBeInTheDocument();
  await user.click(button("Verdeel opnieuw"));
  expect(await screen.findByText("Niemand komt iemand opnieuw tegen.")).toBeInTheDocument();
});
