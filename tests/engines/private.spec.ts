// A private window forgets everything when it closes; until then all works.
import { check } from "#words/check.ts";

import { css } from "./device.ts";
import { says, see, test } from "./fixtures.ts";
import { Facilitator, noteLine, stage } from "./pages/facilitator.ts";
import { openWithSession, placeOf, standing } from "./pages/storage.ts";

test("a session runs in a private window, and is there after a reload", async ({ device }) => {
  const win = await openWithSession(
    await device({ private: true }),
    standing(placeOf("awareness/together/awareness-1")),
  );
  await see(win, stage);
  const me = new Facilitator(win);
  await me.openNotes();
  await me.note("ook hier bewaard");
  await win.reload();
  await see(win, stage);
  await me.openNotes();
  await see(win, noteLine("ook hier bewaard"));
  await win.goto("#/sessie/dag/zaaltest");
  await says(win, css("main"), check.storage.good);
});
