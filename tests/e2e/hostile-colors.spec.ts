// The main ways in colours that the system chose: what is written stands out from what is behind it.
import { test } from "./fixtures.ts";
import { readable } from "./hostile-kit.ts";
import { ON_PHONE, participate } from "./ways-kit.ts";

test.use({ actionTimeout: 15_000 });

for (const surroundings of ["forcedColors", "forcedDark"] as const) {
  test.describe(surroundings, () => {
    test.use({ surroundings });

    test.describe("on a phone", () => {
      test.use(ON_PHONE);
      test("each page", async ({ page, write }) => {
        await participate({ page, write, look: readable });
      });
    });
  });
}
