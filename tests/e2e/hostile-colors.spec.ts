// The main ways in colours that the system chose: what is written stands out from what is behind it,
// and what is on from what is off.
import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { readable, statesSeen } from "./hostile-kit.ts";
import { conduct, facilitate, ON_PHONE, participate, prepare } from "./ways-kit.ts";

async function look(page: Page, screen: string): Promise<void> {
  await readable(page, screen);
  await statesSeen(page, screen);
}

for (const surroundings of ["forcedColors", "forcedDark"] as const) {
  test.describe(surroundings, () => {
    test.use({ surroundings });

    test.describe("on a phone", () => {
      test.use(ON_PHONE);
      test("each page", async ({ page, write }) => {
        await participate({ page, write, look });
      });
    });

    test("a session on one screen", async ({ page, write }) => {
      await facilitate({ page, write, look });
    });

    test("a plan, from home to paper", async ({ page, write }) => {
      await prepare({ page, write, look });
    });

    test("the console, with the stage held and dark, and what is left of the time", async ({
      page,
      write,
    }) => {
      await conduct({ page, write, look });
      for (const name of ["Vast", "Donker"]) {
        const tool = page.getByRole("button", { name: new RegExp(`^${name}`, "u") });
        await tool.click();
        await expect(tool).toHaveAttribute("aria-pressed", "true");
      }
      await look(page, "console, held and dark");
      const left = page.locator("[style*='--left']");
      const surface = await left.evaluate((bar) => [
        getComputedStyle(bar).backgroundColor,
        getComputedStyle(bar.parentElement ?? bar).backgroundColor,
      ]);
      expect(surface[0]).not.toBe(surface[1]);
    });
  });
}
