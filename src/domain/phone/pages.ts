import { facedKind, isFaced } from "#domain/kinds/kinds.ts";
import type { ExpandedPlan, Scene, ScenePrompt } from "#domain/scenes/types.ts";
import { asksAloud } from "#domain/kinds/asked.ts";
import { columnsFor } from "./columns.ts";
import type { PhonePage, PhonePageKind, PhoneStep } from "./types.ts";

type Found = Omit<PhonePage, "index" | "of">;

/**
 * What a participant goes through at their own pace: whatever the room is asked, each once, whatever
 * the room does with it, with room to write; the small task, and figures. Draws of groups and words
 * that ask nothing are for the room.
 */
export function phoneSteps({ steps, scenes }: ExpandedPlan): PhoneStep[] {
  return steps.flatMap((step) => {
    const own = scenes.filter((scene) => scene.stepId === step.id);
    const found = own.flatMap((scene) => pagesOf(scene, own));
    const pages = found.filter(
      ({ id }, index) => found.findIndex((other) => other.id === id) === index,
    );
    if (pages.length === 0) return [];
    return [
      {
        id: step.id,
        title: step.title,
        hue: step.hue,
        promptWord: own[0]?.promptWord ?? "",
        personal: own.some((scene) => scene.private || scene.sensitive),
        pages: pages.map((page, index) => ({ ...page, index: index + 1, of: pages.length })),
      },
    ];
  });
}

function pagesOf(scene: Scene, step: readonly Scene[]): Found[] {
  const { stepId, minutes, kind, prompt } = scene;
  const same = step.filter((other) => asksTheSame(scene, other));
  const page = (
    kindOfPage: PhonePageKind,
    part: string,
    more?: Partial<Pick<Found, "prompt" | "scene" | "columns" | "minutes">>,
  ): Found => {
    const id = part === "" ? stepId : `${stepId}/${part}`;
    const forms = [...new Set(same.map(({ form }) => form))];
    return {
      id,
      stepId,
      kind: kindOfPage,
      key: id,
      scene,
      forms,
      columns: [],
      minutes: 0,
      ...more,
    };
  };
  /** What asks by its own words, as it stands on the stage for the first time. */
  const own = (kindOfPage: PhonePageKind) =>
    page(kindOfPage, (same[0] ?? scene).id.slice(stepId.length + 1));
  if (isFaced(kind)) return [own(facedKind(kind).page(scene))];
  switch (kind) {
    case "question":
    case "board":
    case "poll": {
      if (!prompt) return [{ ...own("ask"), minutes }];
      const voted = same.find((other) => other.poll);
      if (voted) return [page("vote", prompt.id, { prompt, scene: voted })];
      // With its columns, whichever of its scenes comes first.
      const shown = same.find(({ board }) => board);
      const columns = shown?.board
        ? columnsFor(prompt, promptsOf(step, shown.captureKey), shown.board.columns)
        : [];
      return [page("ask", prompt.id, { prompt, scene: shown ?? scene, columns, minutes })];
    }
    case "worksheet":
      // The minutes are those of the whole sheet.
      return (scene.prompts ?? []).map((one, index) =>
        page("sheet", one.id, { prompt: one, minutes: index === 0 ? minutes : 0 }),
      );
    case "trial":
      if (scene.trial?.part === "learn") return [page("trial", "taak", { minutes })];
      return asksAloud(scene) ? [own("ask")] : [];
    case "message":
      // "Zeg wat je deze week leerde." asks as well, though only who writes it down knows.
      return asksAloud(scene) || (scene.captures !== "none" && scene.lines.length > 0)
        ? [own("ask")]
        : [];
    case "break":
      return asksAloud(scene) ? [own("ask")] : [];
    case "groups":
      return [];
  }
}

/** Whether two scenes of a step ask the same: a prompt in its phases, what one expects and how it was. */
function asksTheSame(one: Scene, other: Scene): boolean {
  if (one.prompt || other.prompt) return one.prompt?.id === other.prompt?.id;
  const foretold = ({ trial }: Scene) => trial?.part === "predict" || trial?.part === "result";
  return one.id === other.id || (foretold(one) && foretold(other));
}

/** The prompts of a step that fill one board, each once. */
function promptsOf(step: readonly Scene[], captureKey: string): ScenePrompt[] {
  const found = new Map<string, ScenePrompt>();
  for (const { prompt, captureKey: key } of step) {
    if (prompt && key === captureKey) found.set(prompt.id, prompt);
  }
  return [...found.values()];
}
