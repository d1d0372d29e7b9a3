import { describe, expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { firstText, type FirstWords } from "#domain/phone/first.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const words: FirstWords = {
  kicker: "Kit",
  stays: "Blijft hier.",
  soon: "Een ogenblik.",
  group: "Welke groep?",
  quote: (text) => `“${text}”`,
};

describe.each(pack.plans.map((plan) => [plan.title, plan] as const))("%s", (_title, plan) => {
  const opened = openParticipant(participantPayload(plan, pack), pack);
  if (!opened.ok) throw new Error("a ready-made plan has a link");
  const sent = opened.value;

  test("begins with its title, what it is, and what happens with one's words", () => {
    expect(firstText(sent, pack, "", words)).toEqual({
      hue: undefined,
      over: "Kit",
      title: plan.title,
      lines: [plan.summary, "Blijft hier."],
      begin: phoneSteps(expandScenes(plan, pack))[0]?.pages[0]?.id,
    });
  });

  test("has the words of each page that its address names", () => {
    const steps = phoneSteps(expandScenes(plan, pack));
    const pages = steps.flatMap((step) => step.pages.map((page) => ({ step, page })));
    expect(pages).not.toEqual([]);
    for (const { step, page } of pages) {
      const text = firstText(sent, pack, page.id, words);
      if (page.kind === "trial") {
        expect(text).toEqual({
          hue: step.hue,
          over: step.title,
          title: "Welke groep?",
          lines: ["Een ogenblik."],
        });
        continue;
      }
      const asked = page.prompt?.text ?? page.scene.headline;
      expect(text).toMatchObject({ hue: step.hue, over: step.title });
      expect(text?.title.replaceAll(/^“|”$/gu, "")).toBe(asked);
      const lines = page.prompt?.followUps ?? page.scene.lines;
      // Where something can be written, it says that this comes.
      expect(text?.lines).toEqual(page.kind === "read" ? lines : [...lines, "Een ogenblik."]);
    }
  });

  test("begins with a page that has words of its own", () => {
    const { begin = "" } = firstText(sent, pack, "", words) ?? {};
    expect(firstText(sent, pack, begin, words)?.title).toBeTruthy();
  });

  test.each(["meenemen", "doorgeven", "niets", "__proto__"])("says nothing for %s", (at) => {
    expect(firstText(sent, pack, at, words)).toBeUndefined();
  });
});
