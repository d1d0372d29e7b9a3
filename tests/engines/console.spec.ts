// The console on the laptop, and the stage in a window of its own.
import { capture } from "#words/capture.ts";
import { console as words } from "#words/console.ts";
import { run } from "#words/run.ts";

import { button, css, role, type Win } from "./device.ts";
import { gone, has, says, see, test } from "./fixtures.ts";
import { Facilitator, stage, standsIn, timer } from "./pages/facilitator.ts";
import { openWithSession, placeOf, sceneAt, standing } from "./pages/storage.ts";

const talk = placeOf("awareness/together/awareness-1");
const sign = role("status", undefined, role("banner"));
const note = (text: string) => ({ ...css("li"), text });

/** Opens the stage's window from the console. */
async function openStage(win: Win, name: string = words.window.open): Promise<Win> {
  const screen = await win.popup(() => win.click(button(name)));
  await see(screen, stage);
  // The space bar presses the button that has the focus; the heading has none.
  await win.click(css("header h1"));
  return screen;
}

test("console and stage stand on the same scene, whichever window is steered or reloaded", async ({
  device,
}) => {
  const win = await openWithSession(await device(), standing(talk - 1));
  await see(win, stage);
  await new Facilitator(win).more(run.twoScreens);
  const screen = await openStage(win);
  const both = async (place: number) => {
    await standsIn(win, sceneAt(place));
    await standsIn(screen, sceneAt(place));
  };
  await both(talk - 1);
  await win.press("PageDown");
  await both(talk);
  await screen.press("PageDown");
  await both(talk + 1);
  await win.reload();
  await both(talk + 1);
  await win.press("PageUp");
  await both(talk);
  await screen.reload();
  await both(talk);
  await win.click(button(/^Volgende: /u));
  await both(talk + 1);
});

test("a stage that was closed is away, and one press brings it back", async ({ device }) => {
  const win = await openWithSession(await device(), standing(talk), "/regie");
  await says(win, sign, words.window.none);
  const screen = await openStage(win);
  await standsIn(screen, sceneAt(talk));
  await screen.close();
  await says(win, sign, words.window.gone);
  await win.press("PageDown");
  const back = await openStage(win, words.window.back);
  await standsIn(back, sceneAt(talk + 1));
});

test("clock, black screen, a held stage and a note shown large reach the stage", async ({
  device,
}) => {
  const win = await openWithSession(await device(), standing(talk), "/regie");
  const screen = await openStage(win);
  await standsIn(screen, sceneAt(talk));
  await win.press("t");
  await says(screen, timer, /3:\d\d/u);
  await win.press("b");
  await see(screen, css("[data-cover=black]"));
  await has(win, button(words.overlay.black), "ariaPressed", "true");
  await win.press("b");
  await gone(screen, css("[data-cover=black]"));

  await win.type(css("[data-note-field]"), "Vragen mag, ook twee keer");
  await win.press("Enter");
  await see(win, note("Vragen mag, ook twee keer"));
  await win.press("Escape");
  await win.click(button(capture.large));
  await says(screen, css("h1", stage), "Vragen mag, ook twee keer");
  await win.press("Escape");
  await standsIn(screen, sceneAt(talk));

  await win.press("s");
  await win.press("PageDown");
  await says(win, css("body"), words.looking);
  await standsIn(screen, sceneAt(talk));
  await win.press("s");
  await standsIn(screen, sceneAt(talk + 1));
});
