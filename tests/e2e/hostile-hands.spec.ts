// The main ways with a keyboard that composes, and in a browser that cannot print, share, copy or save.
import { expect, test } from "./fixtures.ts";
import { facilitate, prepare } from "./ways-kit.ts";

test.describe("a keyboard that composes", () => {
  test.use({ surroundings: "composing" });

  test("notes keep their last word", async ({ page, write }) => facilitate({ page, write }));

  test("a plan keeps its last word", async ({ page, write }) => prepare({ page, write }));
});

for (const surroundings of ["inApp", "noDownloads"] as const) {
  test.describe(surroundings, () => {
    test.use({ surroundings });
    test("a session is run, and its report taken along", async ({ page, write }) => {
      await facilitate({ page, write });
      for (const name of ["Markdown", "CSV", "Bewaar als bestand"]) {
        await page.getByRole("button", { name, exact: true }).click();
      }
      await expect(page.getByRole("main").getByText("Ik belde een collega")).toBeVisible();
    });
  });
}
