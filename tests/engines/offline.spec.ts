// After one visit, without a network: the site itself is taken away.
import { common } from "#words/common.ts";
import { offline } from "#words/offline.ts";
import { start } from "#words/start.ts";

import { button, css } from "./device.ts";
import { says, see, test } from "./fixtures.ts";
import { dialog, label, stage } from "./pages/facilitator.ts";
import { Participant, PHONE } from "./pages/phone.ts";

// What asks for a newer version hears that nobody is there.
test.use({ allowedComplaints: [/ERR_CONNECTION_REFUSED|ERR_INTERNET|Failed to (update|fetch)/u] });

test("the laptop runs a session, its console and its report", async ({ device }) => {
  const machine = await device({ workers: true });
  const win = await machine.open();
  await says(win, css("body"), offline.ready);
  await machine.unplug();
  await win.reload();
  await win.click(button("Start: Halve dag"));
  await win.click(label(start.none, dialog));
  await win.click(button(common.start, dialog));
  await says(win, css("h1", stage), "Leren gebeurt terwijl je werkt");
  const session = await win.evaluate(() => location.hash, null);
  await win.goto(`${session}/regie`);
  await see(win, stage);
  await win.goto(`${session}/verslag`);
  await says(win, css("h1"), "Halve dag");
  await win.goto("#/draaiboeken");
  await says(win, css("h1"), "Draaiboeken");
  await win.reload();
  await says(win, css("h1"), "Draaiboeken");
});

test("a phone opens its link again", async ({ device }) => {
  const machine = await device({ size: PHONE, workers: true });
  const me = await Participant.open(machine);
  await says(me.win, css("body"), offline.ready);
  await machine.unplug();
  await me.win.reload();
  await me.begin();
  await me.asked("Leren gebeurt terwijl je werkt");
});
