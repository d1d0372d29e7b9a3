// The main ways where others change the page as well: nothing breaks, and nothing is lost.
import { test } from "./fixtures.ts";
import { conduct, facilitate, ON_PHONE, participate, prepare } from "./ways-kit.ts";

for (const [who, surroundings] of [
  ["an add-on that puts its own beside fields and in texts", "addOn"],
  ["a translator that wraps every word", "translator"],
] as const) {
  test.describe(who, () => {
    test.use({ surroundings });

    test("a session is run", async ({ page, write }) => facilitate({ page, write }));

    test("the console leads the stage", async ({ page, write }) => {
      await conduct({ page, write });
    });

    test("a plan is made and printed", async ({ page, write }) => prepare({ page, write }));

    test.describe("on a phone", () => {
      test.use(ON_PHONE);
      test("a participant answers", async ({ page, write }) => participate({ page, write }));
    });
  });
}
