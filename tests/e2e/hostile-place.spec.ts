// The main ways on a device from elsewhere: with another language, other figures, another clock.
import { expect, test } from "./fixtures.ts";
import { dutchFigures } from "./hostile-kit.ts";
import { facilitate, ON_PHONE, openPlan, participate, prepare } from "./ways-kit.ts";

for (const surroundings of ["egypt", "turkey"] as const) {
  test.describe(surroundings, () => {
    test.use({ surroundings });

    test("a plan keeps its day and its times", async ({ page, write }) => {
      await prepare({ page, write, look: dutchFigures });
      await openPlan(page);
      await expect(page.locator("body")).toContainText("5 maart 2027");
      await expect(page.locator("body")).toContainText("09:00");
      await dutchFigures(page, "planner");
    });
  });
}

test.describe("a session", () => {
  test.use({ surroundings: "turkey" });
  test("is run, and finds its names", async ({ page, write }) => {
    await facilitate({ page, write, look: dutchFigures });
  });
});

test.describe("a participant", () => {
  test.use({ surroundings: "egypt", ...ON_PHONE });
  test("answers", async ({ page, write }) => {
    await participate({ page, write, look: dutchFigures });
  });
});
