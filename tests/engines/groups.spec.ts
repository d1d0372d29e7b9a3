// Groups that are made, changed by hand, and joined by somebody late.
import { common } from "#words/common.ts";
import { groups as words } from "#words/groups.ts";
import { undo } from "#words/undo.ts";

import { button, css, role } from "./device.ts";
import { expect, says, see, test } from "./fixtures.ts";
import { dialog, Facilitator, panel, stage } from "./pages/facilitator.ts";
import { openWithSession, scenes, standing } from "./pages/storage.ts";

const place = scenes.findIndex(({ groupKey }) => groupKey && !groupKey.endsWith("/split"));
const key = scenes[place]?.groupKey ?? "";
const card = (number: number) => css(`[data-seat="${number - 1}"]`, stage);

/** Two groups of four on the stage, in the order of the list. */
function divided() {
  const session = standing(place);
  const ids = session.live.people.map(({ id }) => id);
  const draw = { seed: 1, groups: [ids.slice(0, 4), ids.slice(4)], watchers: [] };
  return standing(place, {
    wishes: { [key]: { size: 4 } },
    draws: { [key]: draw },
    stage: { ...session.live.stage, groups: true },
  });
}

test("a name is dragged to another group, drawn anew, and put back", async ({ device }) => {
  const win = await openWithSession(await device(), divided());
  const read = async () => (await win.texts(card(1))).join();
  await says(win, card(1), "Amira");
  const before = await read();
  await expect.poll(() => win.evaluate(() => document.getAnimations().length, null)).toBe(0);
  await win.drag({ ...css("li", card(1)), text: "Amira" }, card(2));
  await says(win, card(2), "Amira");
  await win.click(button(common.undo));
  await says(win, card(1), "Amira");
  await win.press("r");
  await says(win, css("body"), undo.groupsRedrawn);
  await win.click(button(common.undo));
  await expect.poll(read).toBe(before);
});

test("a name is moved by keyboard, and who is late joins a smallest group", async ({ device }) => {
  const win = await openWithSession(await device(), divided());
  await says(win, card(1), "Joris");
  await new Facilitator(win).win.press("n");
  const region = (number: number) => role("region", `Groep ${number}`, panel);
  await win.focus(button("Joris", region(1)));
  await win.press("Enter");
  await win.focus(button("Joris naar groep 2", panel));
  await win.press("Enter");
  await says(win, card(2), "Joris");
  await win.click(button(words.open, panel));
  await win.type(role("textbox", words.roster.add, dialog), "Zita Laatkomer");
  await win.click(button(common.add, dialog));
  await says(win, css("body"), "Niemand verhuist");
  await says(win, card(1), "Zita");
  await see(win, { ...css("li", card(2)), text: "Joris" });
});
