import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { planMinutes } from "#domain/steps/minutes.ts";

import { emptyPlan, halfDay, openPlanner, resetPlanner } from "./setUp.tsx";

afterEach(resetPlanner);

const steps = () => screen.getAllByRole("listitem").filter((item) => item.dataset["step"]);
const titles = () => steps().map((item) => item.getAttribute("aria-label")?.split(",")[0]);
const step = (title: string) =>
  within(steps().find((item) => item.getAttribute("aria-label")?.startsWith(`${title},`))!);

describe("an empty plan", () => {
  it("asks three questions, and proposes steps that add up to the time there is", async () => {
    const { user, now } = openPlanner({ ...emptyPlan, start: "13:00", end: "14:30" });
    await user.click(screen.getByRole("checkbox", { name: "Medewerkers" }));
    await user.type(screen.getByLabelText(/Welke activiteiten/), "magazijn{Enter}klantendienst");
    await user.click(screen.getByRole("button", { name: /Stel een draaiboek voor/ }));
    expect(now().audiences).toEqual(["employees"]);
    expect(now().activities).toEqual(["magazijn", "klantendienst"]);
    expect(planMinutes(now(), pack.exercises)).toBe(90);
    expect(screen.getByText("precies rond · einde 14:30")).toBeVisible();
    expect(titles()[0]).toBe("Welkom");
  });

  it("takes a ready-made plan over, and leaves that one as it was", async () => {
    const { user, now } = openPlanner(emptyPlan);
    await user.click(screen.getByRole("button", { name: /Neem “Met je team” over/ }));
    expect(now()).toMatchObject({ id: "mine", title: "Met je team", minutes: 90 });
  });
});

describe("the agenda", () => {
  it("has start times that follow, and takes minutes that are typed or pressed", async () => {
    const { user, now } = openPlanner(halfDay);
    const field = () => step("Welkom").getByLabelText("Minuten voor Welkom");
    await user.click(step("Welkom").getByRole("button", { name: "Welkom langer" }));
    expect(field()).toHaveValue("11");
    await user.clear(field());
    await user.type(field(), "20{Enter}");
    expect(now().steps[0]).toMatchObject({ minutes: 20 });
    expect(steps()[1]).toHaveAccessibleName(/9:20 tot/);
    expect(screen.getByText(/10 minuten te veel/)).toBeVisible();
  });

  it("shows the minutes that count, also after Enter and Ctrl+Z", async () => {
    const { user, now } = openPlanner(halfDay);
    const field = step("Welkom").getByLabelText("Minuten voor Welkom");
    const before = (field as HTMLInputElement).value;
    await user.clear(field);
    await user.type(field, "14{Enter}");
    expect(now().steps[0]).toMatchObject({ minutes: 14 });
    await user.keyboard("{Control>}z{/Control}");
    expect(now().steps[0]).toMatchObject({ minutes: Number(before) });
    expect(field).toHaveValue(before);
    await user.keyboard("{Control>}y{/Control}");
    expect(now().steps[0]).toMatchObject({ minutes: 14 });
    expect(field).toHaveValue("14");
  });

  it("keeps what is no number in the field, says so, and keeps the minutes", async () => {
    const { user, now } = openPlanner(halfDay);
    const field = step("Pauze").getByLabelText("Minuten voor Pauze");
    await user.clear(field);
    await user.type(field, "lang{Enter}");
    expect(field).toHaveValue("lang");
    expect(screen.getByText(/hele minuten/)).toBeVisible();
    expect(now().steps.find(({ id }) => id === "break")).toMatchObject({ minutes: 15 });
  });

  describe("a length that cannot be had with these questions", () => {
    const asked = async () => {
      const opened = openPlanner({
        ...halfDay,
        steps: halfDay.steps.filter(({ id }) => id === "statements"),
      });
      const field = step("Uitspraken").getByLabelText<HTMLInputElement>(/Minuten/);
      const before = field.value;
      await opened.user.clear(field);
      await opened.user.type(field, "23{Enter}");
      return { ...opened, field, before };
    };

    it("is said, and the two next to it can be taken", async () => {
      const { user, field, before } = await asked();
      expect(screen.getByText(/23 kan niet: 5 keer een uitspraak, in hele minuten/)).toBeVisible();
      expect(screen.getByText(new RegExp(`laat het op ${before}`))).toBeVisible();
      expect(screen.getByRole("button", { name: "20 minuten" })).toBeVisible();
      await user.click(screen.getByRole("button", { name: "25 minuten" }));
      expect(field).toHaveValue("25");
      expect(field).toHaveFocus();
      expect(screen.queryByText(/kan niet/)).toBeNull();
    });

    it("is forgotten by who moves on, and the minutes stay", async () => {
      const { user, field, before, now } = await asked();
      const plan = now();
      await user.click(screen.getByRole("heading", { level: 1 }));
      expect(screen.queryByText(/kan niet/)).toBeNull();
      expect(field).toHaveValue(before);
      expect(now()).toBe(plan);
    });

    it("is still read by who typed it and pressed elsewhere at once", async () => {
      const { user, field, before } = await asked();
      await user.keyboard("{Escape}");
      await user.clear(field);
      await user.type(field, "23");
      await user.click(screen.getByRole("heading", { level: 1 }));
      expect(screen.getByText(/23 kan niet/)).toBeVisible();
      await user.keyboard("{Shift}");
      expect(screen.queryByText(/23 kan niet/)).toBeNull();
      expect(field).toHaveValue(before);
    });
  });

  it("moves, doubles and deletes steps, and undoes it all", async () => {
    const { user, now } = openPlanner(halfDay);
    const before = titles();
    await user.click(step("Pauze").getByRole("button", { name: "Pauze omhoog" }));
    expect(titles().indexOf("Pauze")).toBe(before.indexOf("Pauze") - 1);
    expect(screen.getByText(/^Pauze staat op plaats \d van \d\.$/)).toBeInTheDocument();
    await user.click(step("Pauze").getByRole("button", { name: "Nog eens Pauze" }));
    expect(titles().filter((one) => one === "Pauze")).toHaveLength(2);
    await user.click(step("Welkom").getByRole("button", { name: "Verwijder Welkom" }));
    expect(titles()).not.toContain("Welkom");
    for (let press = 0; press < 3; press += 1) {
      await user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
    }
    expect(now()).toEqual(halfDay);
    expect(titles()).toEqual(before);
    await user.keyboard("{Control>}y{/Control}");
    expect(titles()).not.toEqual(before);
  });

  it("opens a step of one's own where it was put, and brings it into sight", async () => {
    const shown: (string | undefined)[] = [];
    Element.prototype.scrollIntoView = function scrolled(this: HTMLElement) {
      shown.push(this.dataset["step"]);
    };
    const { user, now } = openPlanner(halfDay, { still: true });
    await user.click(screen.getByRole("button", { name: "Case" }));
    expect(await screen.findByRole("dialog", { name: "Case" })).toBeVisible();
    // Whoever types at once, names it.
    await user.keyboard("De eerste week");
    expect(screen.getByRole("textbox", { name: "Titel" })).toHaveValue("De eerste week");
    expect(now().steps.at(-2)).toMatchObject({ id: "case", title: "De eerste week" });
    await user.keyboard("{Control>}z{/Control}");
    expect(shown).toEqual(["case"]);
    expect(now().steps.at(-2)?.id).toBe("case");
    // Taking it back takes the drawer along.
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(now()).toEqual(halfDay);
    // A break says what it is already.
    await user.click(screen.getByRole("button", { name: "Pauze" }));
    expect(shown).toEqual(["case", "break-2"]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("adds an exercise before the closing, and a welcome first", async () => {
    const { user } = openPlanner({ ...halfDay, steps: halfDay.steps.slice(1) });
    await user.click(screen.getByRole("button", { name: "Voeg toe: Fouten" }));
    expect(titles().at(-2)).toBe("Fouten");
    await user.click(screen.getByRole("button", { name: "Welkom" }));
    expect(titles()[0]).toBe("Welkom");
  });
});

describe("a step", () => {
  it("has its own words for a question, and gives those of the kit back", async () => {
    const { user, now } = openPlanner(halfDay);
    await user.click(screen.getByRole("button", { name: /Bewerk Bewust worden/ }));
    const dialog = within(await screen.findByRole("dialog"));
    const code = dialog.getAllByText(/^B\d$/)[0]!.textContent;
    await user.click(dialog.getByText(`Andere woorden voor ${code}`));
    const field = dialog.getByLabelText(`Jouw woorden voor ${code}`);
    await user.clear(field);
    await user.type(field, "Wat leerde je vorige week?");
    const awareness = () => {
      const found = now().steps.find(({ id }) => id === "awareness");
      return found?.kind === "exercise" ? found : undefined;
    };
    expect(Object.values(awareness()?.wording ?? {})[0]?.text).toBe("Wat leerde je vorige week?");
    await user.click(dialog.getByRole("button", { name: `Woorden van de kit voor ${code}` }));
    expect(awareness()).not.toHaveProperty("wording");
  });

  it("keeps at least one question, and says why", async () => {
    const one = halfDay.steps.map((item) =>
      item.id === "awareness" && item.kind === "exercise"
        ? { ...item, prompts: item.prompts.slice(0, 1) }
        : item,
    );
    const { user } = openPlanner({ ...halfDay, steps: one });
    await user.click(screen.getByRole("button", { name: /Bewerk Bewust worden/ }));
    const dialog = within(await screen.findByRole("dialog"));
    const ticked = dialog
      .getAllByRole("checkbox")
      .filter((box) => (box as HTMLInputElement).checked);
    await user.click(ticked[0]!);
    expect(ticked[0]).toBeChecked();
    expect(dialog.getByText(/Eén moet er blijven/)).toBeVisible();
  });

  it("takes a fixed start, a note and a cue", async () => {
    const { user, now } = openPlanner(halfDay);
    await user.click(screen.getByRole("button", { name: /Bewerk Pauze/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Notitie voor jezelf"), "Koffie bestellen");
    await user.type(dialog.getByLabelText("Vaste begintijd"), "10u45{Enter}");
    await user.click(dialog.getByRole("button", { name: "Voeg een cue toe" }));
    // It has the focus: typing a space adds no second one.
    await user.keyboard("Tot straks");
    expect(now().steps.find(({ id }) => id === "break")).toMatchObject({
      at: "10:45",
      note: "Koffie bestellen",
      cues: expect.arrayContaining([{ kind: "say", when: "start", text: "Tot straks" }]) as unknown,
    });
  });

  it("takes a learning task of one's own for the experiment", async () => {
    const { user, now } = openPlanner(halfDay);
    await user.click(screen.getByRole("button", { name: /Bewerk Proef op de som/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.selectOptions(dialog.getByLabelText("Wat leren ze?"), "Eigen taak maken");
    await user.type(dialog.getByLabelText(/Met het lidwoord/), "de servetvouw");
    await user.type(dialog.getByLabelText(/Stappen, één per regel/), "Een{Enter}Twee{Enter}Drie");
    expect(now().ownTasks?.[0]).toMatchObject({
      title: "de servetvouw",
      steps: ["Een", "Twee", "Drie"],
    });
    expect(now().steps.find(({ id }) => id === "experiment")).toMatchObject({
      task: now().ownTasks?.[0]?.id,
    });
    expect(dialog.getAllByText(/Welke groep kan het beter/)[0]).toBeVisible();
    expect(dialog.queryByText(/\{task\}/)).toBeNull();
  });
});

describe("the side", () => {
  const side = () => within(screen.getByRole("complementary", { name: "Overzicht" }));
  const minutes = (text: string) => Number(/\d+/u.exec(text)?.[0]);

  it.each([
    ["fills the time to the minute", 0],
    ["waits for a fixed time and runs over", 12],
  ])("adds up what it says, of a plan that %s", (_what, wait) => {
    const [first, second, ...rest] = halfDay.steps;
    const at = clockOf(
      9 * 60 + planMinutes({ ...halfDay, steps: [first!] }, pack.exercises) + wait,
    );
    const waited = [first!, wait > 0 ? { ...second!, at } : second!, ...rest];
    openPlanner({ ...halfDay, steps: waited });
    const filled = minutes(side().getByText(/van 180 minuten/).parentElement!.textContent);
    expect(filled).toBe(180 + wait);
    const line = side().getByText(/einde/).textContent;
    if (wait === 0) {
      expect(line).toBe("precies rond · einde 12:00");
      expect(side().queryByText(/wachten/)).toBeNull();
    } else {
      expect(side().getByText(`180 + ${wait} minuten wachten op een vaste tijd`)).toBeVisible();
      expect(minutes(line)).toBe(filled - 180);
    }
  });

  it("counts what has to come along, and keeps what is ticked and added", async () => {
    const { user, now } = openPlanner(halfDay);
    const rope = screen.getByRole("checkbox", { name: /touwen van 1,5 m en 2 reserve/ });
    await user.click(rope);
    await user.type(screen.getByLabelText("Zelf iets toevoegen"), "twee flappen{Enter}");
    expect(now().packed).toHaveLength(1);
    expect(screen.getByRole("checkbox", { name: "twee flappen" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Verwijder: twee flappen" }));
    expect(now().ownMaterials).toEqual([]);
  });

  it("warns of two hours without a break, with a way to the step", async () => {
    const { user } = openPlanner({
      ...halfDay,
      steps: halfDay.steps.filter(({ kind }) => kind !== "break"),
    });
    expect(screen.getByText(/zonder pauze/)).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Bekijk" })[0]!);
    expect(await screen.findByRole("dialog")).toBeVisible();
  });
});

it("starts and takes along the plan as it is now", async () => {
  const { user, onStart, onTake, now } = openPlanner(halfDay);
  await user.click(screen.getByRole("button", { name: "Welkom langer" }));
  await user.click(screen.getByRole("button", { name: "Start sessie" }));
  await user.click(screen.getByRole("button", { name: "Meenemen" }));
  expect(onStart).toHaveBeenCalledWith(now());
  expect(onTake).toHaveBeenCalledWith(now());
});
