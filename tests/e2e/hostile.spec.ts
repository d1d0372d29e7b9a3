// The main ways where others change the page as well: nothing breaks, and nothing is lost.
import { test } from "./fixtures.ts";
import { facilitate, prepare } from "./ways-kit.ts";

test.describe("an add-on that puts its own beside fields and in texts", () => {
  test.use({ surroundings: "addOn" });

  test("a session is run", async ({ page, write }) => facilitate({ page, write }));

  test("a plan is made and printed", async ({ page, write }) => prepare({ page, write }));
});
