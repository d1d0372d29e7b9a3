import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  updateAfter,
  type UpdateAct,
  type UpdateEvent,
  type UpdateFacts,
  type UpdateState,
} from "#domain/version/update.ts";

const STATES = [
  "none",
  "waiting",
  "outdated",
  "swapped",
  "taking",
  "busy",
  "stuck",
  "cut",
  "reloading",
] as const satisfies readonly UpdateState[];
const WORKERS = ["waiting", "installing", "active", "gone"] as const;

const facts: UpdateFacts = { worker: "waiting", busy: false, online: true };
const press = (found: Partial<UpdateFacts> = {}): UpdateEvent => ({
  type: "pressed",
  ...facts,
  ...found,
});
const found: UpdateEvent = { type: "found" };
const activated: UpdateEvent = { type: "activated" };
const missed: UpdateEvent = { type: "missed" };
const stalled: UpdateEvent = { type: "stalled" };

/** Everything that happens to one window, and what that comes to. */
function play(...events: UpdateEvent[]): { state: UpdateState; acts: UpdateAct[] } {
  let state: UpdateState = "none";
  const acts: UpdateAct[] = [];
  for (const event of events) {
    const next = updateAfter(state, event);
    state = next.state;
    if (next.act) acts.push(next.act);
  }
  return { state, acts };
}

describe("a newer version", () => {
  test.each<[string, UpdateEvent[], UpdateState, UpdateAct[]]>([
    ["waits until it is asked for", [found], "waiting", []],
    ["is asked to go to work by a press", [found, press()], "taking", ["ask"]],
    ["that went to work is loaded", [found, press(), activated], "reloading", ["ask", "reload"]],
    [
      "that is overtaken by a third one makes way for that",
      [found, press(), found, activated],
      "reloading",
      ["ask", "ask", "reload"],
    ],
    ["at work already is loaded", [found, press({ worker: "active" })], "reloading", ["reload"]],
    [
      "that is still coming in is asked when it stands",
      [missed, press({ worker: "installing" }), found],
      "taking",
      ["ask"],
    ],
    ["that never comes is told of", [found, press(), stalled], "stuck", ["ask"]],
    [
      "that did not come can be asked for again",
      [found, press(), stalled, press(), activated],
      "reloading",
      ["ask", "ask", "reload"],
    ],
    [
      "that comes late after all is told of, and does not take the page away",
      [found, press(), stalled, activated],
      "swapped",
      ["ask"],
    ],
    [
      "is loaded over the network where nothing is kept on the device",
      [found, press({ worker: "gone" })],
      "reloading",
      ["reload"],
    ],
    [
      "cannot be loaded where nothing is kept and there is no network",
      [found, press({ worker: "gone", online: false })],
      "cut",
      [],
    ],
    ["waits for a session that runs", [found, press({ busy: true })], "busy", []],
    [
      "is taken when that session is over",
      [found, press({ busy: true }), press(), activated],
      "reloading",
      ["ask", "reload"],
    ],
    ["that another window took is told of", [found, activated], "swapped", []],
    ["that another window took, unheard of before, is told of", [activated], "swapped", []],
    [
      "that another window took is loaded by a press, also while a session runs",
      [activated, press({ busy: true })],
      "reloading",
      ["reload"],
    ],
    ["on the site is told of when a file is missing", [missed], "outdated", []],
    ["that waits is not forgotten when a file is missing", [found, missed], "waiting", []],
  ])("%s", (_name, events, state, acts) => {
    expect(play(...events)).toEqual({ state, acts });
  });

  test("nothing is done, whatever happens, before somebody presses", () => {
    const events = fc.array(fc.constantFrom(found, activated, missed, stalled));
    fc.assert(
      fc.property(events, (happened) => {
        expect(play(...happened).acts).toEqual([]);
      }),
    );
  });

  test("a press always ends in a reload or in a sentence, whatever went before", () => {
    const any = fc.constantFrom(...STATES);
    const facing = fc.record({
      worker: fc.constantFrom(...WORKERS),
      busy: fc.boolean(),
      online: fc.boolean(),
    });
    fc.assert(
      fc.property(any, facing, (state, what) => {
        const { state: after } = updateAfter(state, press(what));
        expect(["reloading", "taking", "busy", "cut"]).toContain(after);
        // What goes on by itself ends there too: it comes, or it does not.
        expect(updateAfter("taking", activated).state).toBe("reloading");
        expect(updateAfter("taking", stalled).state).toBe("stuck");
      }),
    );
  });
});
