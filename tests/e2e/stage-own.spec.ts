import type { Plan } from "#content/schema.ts";

import { expect, test } from "./fixtures.ts";
import { lay, pack, sessionOf } from "./kit.ts";
import { everyPage, LARGE, look, NAMES, resize } from "./sizes-kit.ts";
import { writes } from "./trouble-kit.ts";

const [first] = pack.plans;
if (!first) throw new Error("The kit has no plans.");

/** What a facilitator adds: long and short, with much and with nothing in it. */
const OWN: Plan = {
  ...first,
  id: "own",
  steps: [
    {
      id: "long-case",
      kind: "case",
      minutes: 15,
      title: "De pallet die niemand wilde laden",
      text: "Een nieuwe collega laadt een pallet verkeerd en de klant belt boos op. ".repeat(14),
      questions: ["Wat zou jij doen?", "Wie kan hier iets van leren, en hoe?", "Wat had geholpen?"],
      link: "https://intranet.voorbeeld.be/nieuws/2027/maart/de-pallet-die-niemand-wilde-laden",
    },
    { id: "bare-case", kind: "case", minutes: 5, title: "Kort", text: "", questions: [] },
    {
      id: "figure",
      kind: "figure",
      minutes: 5,
      title: "Cijfer",
      value: "7 op 10",
      text: "mensen leren het meest van een collega die even naast hen komt zitten",
      source: "Eigen bevraging bij 214 medewerkers, voorjaar 2026",
    },
    {
      id: "words",
      kind: "figure",
      minutes: 5,
      title: "Cijfer",
      value: "honderdzevenentwintigduizend",
      text: "uren",
      source: "",
    },
    ...(["bar", "line", "stacked"] as const).map((shape) => ({
      id: `chart-${shape}`,
      kind: "chart" as const,
      minutes: 5,
      title: "Waar leerden we het afgelopen jaar het meest?",
      shape,
      table: {
        series: ["2024", "2025", "2026"],
        rows: ["van collega’s", "in een opleiding", "door het te doen", "online", "anders"].map(
          (label, row) => ({ label, values: [12 + row * 3, 20 - row, row === 4 ? null : 31.5] }),
        ),
      },
      unit: "%",
      source: "Eigen bevraging",
    })),
    {
      id: "chart-many",
      kind: "chart",
      minutes: 5,
      title: "Veel rijen",
      shape: "bar",
      table: {
        series: ["uren"],
        rows: Array.from({ length: 24 }, (_, row) => ({
          label: `Afdeling met een lange naam ${row + 1}`,
          values: [row * 7 - 20],
        })),
      },
      source: "",
    },
    {
      id: "chart-empty",
      kind: "chart",
      minutes: 5,
      title: "Nog leeg",
      shape: "bar",
      table: { series: [], rows: [] },
      source: "",
    },
  ],
};

test("cases, figures and charts fit every screen", async ({ page }) => {
  const session = sessionOf(OWN, NAMES, "own");
  const darkened = new Set<string>();
  for (const [position, scene] of session.head.scenes.entries()) {
    const id = `own-${position}`;
    await lay(page, {
      ...session,
      head: { ...session.head, id },
      live: { ...session.live, position },
    });
    await page.goto(`./#/sessie/${id}`);
    await expect(page.locator("[data-stage] h1")).toContainText(
      scene.figure?.value ?? scene.headline,
    );
    await writes(page);
    await look(page, scene.id);
    if (!darkened.has(scene.kind)) {
      darkened.add(scene.kind);
      await page.keyboard.press("d");
      await expect(page.locator("[data-tone=night]")).toBeVisible();
      await look(page, `${scene.id} in the dark`, LARGE);
    }
    await resize(page, [1280, 720]);
    await everyPage(page, (of) => look(page, `page ${of} of ${scene.id}`, [[1280, 720]]));
  }
});
