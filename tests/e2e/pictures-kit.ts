// What the tests of pictures share: a plan with a task of its own, and a photo.
import type { Page } from "@playwright/test";

import type { OwnTask } from "#content/ownSteps.ts";
import type { Plan } from "#content/schema.ts";

import { halfDay } from "./kit.ts";

export const hat: OwnTask = {
  id: "hat",
  title: "de papieren hoed",
  tool: "krant",
  steps: ["Vouw het blad dubbel.", "Vouw de hoeken naar het midden.", "Vouw de rand op."],
  check: "Hij blijft op je hoofd.",
};

/** A plan with the experiment alone, with this small task. */
export function planOf(task: OwnTask, id = "mine"): Plan {
  const experiment = halfDay.steps.find(({ id: own }) => own === "experiment")!;
  return {
    ...halfDay,
    id,
    title: "Hoeden",
    people: 12,
    steps: [{ ...experiment, task: task.id } as Plan["steps"][number]],
    ownTasks: [task],
  };
}

/** A photo with much to see, as the browser itself writes it. */
export async function photo(page: Page, width: number, height: number, type = "image/jpeg") {
  const base64 = await page.evaluate(
    async ([w, h, mime]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext("2d")!;
      context.fillStyle = "#c33";
      context.fillRect(0, 0, w, h / 2);
      context.fillStyle = "#39c";
      context.fillRect(0, h / 2, w, h / 2);
      for (let at = 0; at < 4000; at += 1) {
        context.fillStyle = `hsl(${(at * 137) % 360} 60% 60%)`;
        context.fillRect((at * 7919) % w, (at * 104_729) % h, 9, 9);
      }
      const blob = await canvas.convertToBlob({
        type: mime,
        quality: mime === "image/webp" ? 0.3 : 0.95,
      });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [width, height, type] as const,
  );
  return Buffer.from(base64, "base64");
}
