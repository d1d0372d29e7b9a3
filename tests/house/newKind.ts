// An invented kind of step, as somebody would write it: somebody's words, with who said them.

/** Whole files, by place. */
export const files: Record<string, string> = {
  "src/domain/kinds/quote.ts": `
import { isBlank } from "#domain/text/blank.ts";

import type { FacedKind } from "./kind.ts";

export const quote: FacedKind<"quote"> = {
  minutes: 5,
  frame: false,
  pause: false,
  blank: () => ({ said: "", who: "" }),
  isEmpty: ({ said }) => isBlank(said),
  summary: ({ who }) => who,
  scene: ({ said, who }) => ({ kind: "quote", text: said, lines: [who] }),
  page: () => "read",
};
`,
  "src/scenes/quote/Stage.tsx": `
import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

export function Stage({ scene, page, onPages }: StageProps) {
  return (
    <FitBox page={page} onPages={onPages}>
      <blockquote>{scene.text}</blockquote>
      <Lines lines={scene.lines} />
    </FitBox>
  );
}
`,
  "src/scenes/quote/Form.tsx": `
import { useTranslation } from "react-i18next";

import type { QuoteStep } from "#content/ownSteps.ts";
import { Fields, TitleField, type FormProps } from "#parts/fields/parts.tsx";
import { TextField } from "#ui/field/Field.tsx";

export function Form({ step, onChange }: FormProps<QuoteStep>) {
  const { t } = useTranslation();
  return (
    <Fields>
      <TitleField value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <TextField
        label={t("ownSteps.quote.said")}
        value={step.said}
        onChange={(event) => onChange({ ...step, said: event.target.value })}
      />
      <TextField
        label={t("ownSteps.quote.who")}
        value={step.who}
        onChange={(event) => onChange({ ...step, who: event.target.value })}
      />
    </Fields>
  );
}
`,
};

/** What is put before a piece of a file that is there. */
export const lines: Record<string, [before: string, added: string][]> = {
  "src/content/ownSteps.ts": [
    [
      "/** Each kind of step with a shape",
      `export const QuoteStepSchema = v.strictObject({
  ...own,
  kind: v.literal("quote"),
  said: typedLine,
  who: typedLine,
});
export type QuoteStep = v.InferOutput<typeof QuoteStepSchema>;

`,
    ],
    ["CaseStepSchema, FigureStepSchema, ChartStepSchema]", "QuoteStepSchema, "],
  ],
  "src/domain/kinds/kinds.ts": [
    ["import { figure }", 'import { quote } from "./quote.ts";\n'],
    ["  case: story,\n", "  quote,\n"],
  ],
  "src/domain/link/destinations.ts": [
    [
      "  chart,\n} as const satisfies { [K",
      '  quote: { ...everyStep, minutes: "link", title: "link", said: "link", who: "link" },\n',
    ],
  ],
  "src/i18n/nl/ownSteps.ts": [
    [
      "  figure: {\n",
      '  quote: { name: "Citaat", untitled: "Citaat", said: "Woorden", who: "Van wie" },\n',
    ],
  ],
};

/** Goes its way through the app that has the kind; it runs in the copy. */
export const probe = `
import { render, screen } from "@testing-library/react";
import { createElement } from "react";
import { expect, test } from "vitest";

import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { openPlan, planPayload } from "#domain/link/wholePlan.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { buildReport } from "#domain/report/build.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import { createSession } from "#domain/session/create.ts";
import { SceneSchema } from "#domain/scenes/schema.ts";
import { PlanSchema } from "#content/schema.ts";
import { fetchFaces, stageFace } from "#scenes/registry.ts";
import { sceneProps } from "#scenes/StageView.tsx";
import { newTimer } from "#domain/timer/timer.ts";
import * as v from "valibot";

import { kit, words } from "./domain/planFiles/fixture.ts";
import { words as reportWords } from "./domain/report/fixture.ts";
import { emptyPlan, halfDay, openPlanner } from "./features/planner/setUp.tsx";

test("a new kind of step is offered, filled in, shown, linked, written down, printed and reported", async () => {
  const { user, now } = openPlanner({ ...halfDay, steps: halfDay.steps.slice(0, 1) });
  await user.click(screen.getByRole("button", { name: "Citaat" }));
  expect(await screen.findByRole("dialog", { name: "Citaat" })).toBeVisible();
  await user.type(await screen.findByRole("textbox", { name: "Woorden" }), "Kijk eerst.");
  await user.type(screen.getByRole("textbox", { name: "Van wie" }), "Amira");
  const plan = now();
  expect(v.is(PlanSchema, plan)).toBe(true);
  expect(plan.steps.at(-1)).toMatchObject({ kind: "quote", said: "Kijk eerst.", who: "Amira" });

  for (const link of [
    openPlan(planPayload(plan), (data) => v.parse(PlanSchema, data)),
    openParticipant(participantPayload(plan, kit), kit),
  ]) {
    expect(link).toMatchObject({ ok: true });
    expect(link.value.steps.at(-1)).toMatchObject({ said: "Kijk eerst.", who: "Amira" });
  }

  const expanded = expandScenes(plan, kit);
  const scene = expanded.scenes.at(-1);
  expect(v.is(SceneSchema, scene)).toBe(true);
  expect(phoneSteps(expanded).at(-1)?.pages).toMatchObject([{ kind: "read" }]);
  const session = createSession(plan, expanded, [], { id: "s", now: 1 });
  await fetchFaces();
  const { container } = render(
    createElement(stageFace(scene.kind), {
      ...sceneProps(session, scene),
      timer: newTimer(0),
      page: 0,
      onPages: () => undefined,
    }),
  );
  expect(container.querySelector("blockquote")).toHaveTextContent("Kijk eerst.");

  const written = trainerPlan(plan, kit, words);
  expect(JSON.stringify(written.sections.at(-1).blocks)).toMatch(/Kijk eerst.*Amira/u);
  expect(planMarkdown(written, words)).toMatch(/Citaat[^]*Kijk eerst\\\\?\\.[^]*Amira/u);

  const noted = addNote(session, scene.captureKey, { id: "n", text: "Zo is het.", createdAt: 2 });
  const report = buildReport(noted, { names: false }, reportWords);
  expect(JSON.stringify(report.sections.at(-1))).toMatch(/Citaat.*Zo is het/u);
});
`;
