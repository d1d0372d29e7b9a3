// The main ways where everything is shown larger, or set wider. The projected stage has its own tests.
import { test } from "./fixtures.ts";
import { focusSeen, roomEnough } from "./hostile-kit.ts";
import { conduct, ON_PHONE, participate, prepare } from "./ways-kit.ts";

test.use({ viewport: { width: 1280, height: 1024 } });

test.describe("twice as large", () => {
  test.use({ surroundings: "zoom200" });

  test("the console", async ({ page, write }) => {
    await conduct({ page, write, look: roomEnough });
    await focusSeen(page, "console");
  });

  test("from home to paper", async ({ page, write }) => {
    await prepare({ page, write, look: roomEnough });
  });
});

test.describe("four times as large", () => {
  test.use({ surroundings: "zoom400" });
  test("what a participant sees", async ({ page, write }) => {
    await participate({ page, write, look: roomEnough });
    await focusSeen(page, "closing");
  });

  test("the console", async ({ page, write }) => {
    await conduct({ page, write, look: roomEnough });
    await focusSeen(page, "console");
  });

  test("from home to paper", async ({ page, write }) => {
    await prepare({ page, write, look: roomEnough });
  });
});

test.describe("text set wider", () => {
  test.use({ surroundings: "spacing" });

  test("the console", async ({ page, write }) => {
    await conduct({ page, write, look: roomEnough });
    await focusSeen(page, "console");
  });

  test("from home to paper", async ({ page, write }) => {
    await prepare({ page, write, look: roomEnough });
  });

  test.describe("on a phone", () => {
    test.use(ON_PHONE);
    test("what a participant sees", async ({ page, write }) => {
      await participate({ page, write, look: roomEnough });
      await focusSeen(page, "closing");
    });
  });
});
