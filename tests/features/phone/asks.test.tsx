// Room to write wherever the room asks something, and a line about one's words only there.
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import { hasField } from "#domain/kinds/asked.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { phone } from "#words/phone.ts";
import { stage } from "#words/stage.ts";
import { usePhone } from "#stores/phone.ts";

import { openPhone, planOf, resetPhone, step } from "./setUp.tsx";

afterEach(resetPhone);

const figure = { id: "cijfer", kind: "figure", minutes: 5, title: "Cijfer", source: "" } as const;
const plans = [
  ...pack.plans,
  planOf([
    { ...figure, value: "70 %", text: "leert zo" },
    { ...figure, id: "vraag", value: "70 %", text: "En bij ons?" },
    { id: "casus", kind: "case", minutes: 5, title: "Casus", text: "Er was eens", questions: [] },
  ]),
];

describe.each(plans.map((plan) => [plan.title, plan] as const))("%s", (_title, plan) => {
  test.each(["kept", "not kept"])("with nothing written, %s", async (how) => {
    const kept = how === "kept";
    const { goTo } = openPhone(plan);
    usePhone.getState().setKeep(kept);
    const [long, short] = kept
      ? [phone.stays, phone.staysShort]
      : [phone.staysNot, phone.staysNotShort];
    const untrue = kept ? /niet bewaard|bewaar niets/iu : /^(dit )?blijft op/iu;
    for (const { pages } of phoneSteps(expandScenes(plan, pack))) {
      const first = pages.find(hasField);
      for (const page of pages) {
        goTo(page.id);
        await screen.findByRole("heading", { level: 1 });
        expect({
          id: page.id,
          field: screen.queryAllByRole("textbox").length > 0,
          long: screen.queryAllByText(long).length,
          short: screen.queryAllByText(short).length,
          untrue: screen.queryAllByText(untrue).length,
        }).toEqual({
          id: page.id,
          field: hasField(page),
          long: page === first ? 1 : 0,
          short: hasField(page) && page !== first ? 1 : 0,
          untrue: 0,
        });
      }
    }
  });
});

test("each page says how the room works on it, in the words of the stage", () => {
  expect(phone.form).toEqual(stage.form);
  const { goTo } = openPhone(planOf([step("culture"), step("experiment", { task: "bowline" })]));
  for (const [at, form] of [
    ["culture/culture-1", "in groepjes, dan samen"],
    ["culture/extra-first-step", "samen"],
    ["experiment/taak", "twee groepen"],
    ["experiment/experiment-reflect-1", "samen"],
  ] as const) {
    goTo(at);
    expect(screen.getByText(form)).toBeVisible();
    expect(screen.queryByText(/voor jezelf/u)).toBeNull();
  }
});

describe("the worksheet without what comes before", () => {
  const plan = planOf([step("my-learning")]);
  const sheet = (prompt: number) => `my-learning/my-learning-${prompt}`;
  const write = (name: RegExp, text: string) => {
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: text } });
    fireEvent.click(screen.getByRole("button", { name: "Nog een zin" }));
  };

  test("a way is written where its pros and cons are asked, and they follow at once", () => {
    const { now } = openPhone(plan, sheet(5));
    expect(screen.getByText(/nog geen manier op/u)).toBeVisible();
    write(/^Een manier/u, "meelopen");
    expect(screen.getByRole("textbox", { name: /^Een manier/u })).toHaveFocus();
    write(/^Voordelen van meelopen/u, "echt");
    write(/^Nadelen van meelopen/u, "traag");
    const [way] = now().entries[sheet(4)]!;
    expect(now().entries[sheet(5)]).toMatchObject([
      { text: "echt", column: "pro", parent: way!.id },
      { text: "traag", column: "con", parent: way!.id },
    ]);
  });

  test("half a way stays in its field while one looks at something else on the phone", () => {
    const { now } = openPhone(plan, sheet(5));
    const field = screen.getByRole("textbox", { name: /^Een manier/u });
    fireEvent.change(field, { target: { value: "meel" } });
    fireEvent(document, new Event("visibilitychange"));
    expect(field).toHaveValue("meel");
    fireEvent.click(screen.getByRole("button", { name: "Verder" }));
    expect(now().entries[sheet(4)]).toMatchObject([{ text: "meel" }]);
  });

  test("a way and its drawback are written where the ways round are asked", () => {
    const { now } = openPhone(plan, sheet(6));
    write(/^Een manier/u, "meelopen");
    expect(screen.queryByRole("textbox", { name: /^Voordelen/u })).toBeNull();
    write(/^Nadelen van meelopen/u, "traag");
    write(/heen om: traag$/u, "halve dag");
    const [con] = now().entries[sheet(5)]!;
    expect(con).toMatchObject({ text: "traag", column: "con" });
    expect(now().entries[sheet(6)]).toMatchObject([{ text: "halve dag", parent: con!.id }]);
  });
});
