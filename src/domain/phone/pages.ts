import type { ExpandedPlan, Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { PhonePage, PhonePageKind, PhoneStep } from "./types.ts";

type Found = Omit<PhonePage, "index" | "of">;

/**
 * What a participant goes through at their own pace: each prompt once, whatever the room does with
 * it, the small task, stories and figures. Breaks, draws of groups and words of welcome are for the
 * room.
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
  const { stepId, minutes, kind } = scene;
  const page = (kindOfPage: PhonePageKind, id: string, prompt?: ScenePrompt): Found => ({
    id: id === "" ? stepId : `${stepId}/${id}`,
    stepId,
    kind: kindOfPage,
    key: id === "" ? stepId : `${stepId}/${id}`,
    scene,
    minutes,
    ...(prompt && { prompt }),
  });
  switch (kind) {
    case "question":
    case "board":
    case "poll":
      if (scene.prompt) {
        const { prompt } = scene;
        const same = step.filter((other) => other.prompt?.id === prompt.id);
        const voted = same.find((other) => other.poll);
        // With its options or its columns, whichever of its scenes comes first.
        const shown = voted ?? same.find((other) => other.board) ?? scene;
        return [{ ...page(voted ? "vote" : "ask", prompt.id, prompt), scene: shown }];
      }
      return [page("ask", scene.id === stepId ? "" : scene.id.slice(stepId.length + 1))];
    case "worksheet":
      // The minutes are those of the whole sheet.
      return (scene.prompts ?? []).map((prompt) => page("sheet", prompt.id, prompt));
    case "trial":
      return scene.trial?.part === "learn" ? [page("trial", "taak")] : [];
    case "case":
    case "figure":
    case "chart":
      return [page("read", "")];
    case "message":
      return scene.id === stepId && scene.lines.length > 0 ? [page("read", "")] : [];
    case "groups":
    case "break":
      return [];
  }
}
