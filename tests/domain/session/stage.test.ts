import { expect, test } from "vitest";

import { freeze, goTo, neighbour, unfreeze } from "#domain/session/time/move.ts";
import {
  setOverlay,
  enlarge,
  isConcealed,
  stagePosition,
  stageScene,
  stageView,
  toggleCover,
  toggleResults,
  turnTo,
  zoomBy,
} from "#domain/session/stage.ts";
import { addNote, editNote } from "#domain/session/captures/notes.ts";
import { changeTimer, timerOf } from "#domain/session/time/timers.ts";
import { steer } from "#domain/session/time/pace.ts";
import { startTimer } from "#domain/timer/timer.ts";

import { AT, sceneOf, session } from "./fixture.ts";

test("another scene takes off all that belonged to the one before, and keeps the room's light", () => {
  const dressed = enlarge(
    setOverlay(session(), { page: 2, groups: true, cover: "black", night: true, zoom: 2 }),
    { kind: "note", id: "n" },
  );
  expect(goTo(dressed, 1, AT).live.stage).toEqual({
    page: 0,
    groups: false,
    cover: "none",
    night: true,
    zoom: 2,
    conceal: false,
  });
});

test("the same cover twice is none, another one replaces it", () => {
  const black = toggleCover(session(), "black");
  expect(black.live.stage.cover).toBe("black");
  expect(toggleCover(black, "white").live.stage.cover).toBe("white");
  expect(toggleCover(black, "black").live.stage.cover).toBe("none");
});

test("the text stops getting larger and smaller", () => {
  expect(zoomBy(session(), 99).live.stage.zoom).toBe(4);
  expect(zoomBy(session(), -99).live.stage.zoom).toBe(-2);
});

test("frozen, the stage stays with its timer while the facilitator looks ahead", () => {
  const running = changeTimer(session(), (timer) => startTimer(timer, AT), AT);
  const first = sceneOf(running, 0);
  const ahead = goTo(freeze(setOverlay(running, { page: 1 })), 3, AT + 5000);
  expect(ahead.live.position).toBe(3);
  expect(stagePosition(ahead)).toBe(0);
  expect(stageScene(ahead)).toBe(first);
  expect(stageView(ahead)).toMatchObject({ page: 1 });
  expect(timerOf(ahead, first.id).status).toBe("running");
  expect(ahead.live.log).toEqual([{ scene: first.id, at: AT }]);
});

test("unfrozen, the stage comes along, or the facilitator comes back", () => {
  const running = changeTimer(session(), (timer) => startTimer(timer, AT), AT);
  const looking = goTo(freeze(setOverlay(running, { page: 1 })), 3, AT + 5000);
  const along = unfreeze(looking, AT + 9000);
  expect(along.live.position).toBe(3);
  expect(stagePosition(along)).toBe(3);
  expect(along.live.stage.page).toBe(0);
  expect(timerOf(along, sceneOf(along, 0).id).status).toBe("paused");
  const back = unfreeze(looking, AT + 9000, true);
  expect(back.live.position).toBe(0);
  expect(back.live.stage).toEqual(setOverlay(running, { page: 1 }).live.stage);
  expect(timerOf(back, sceneOf(back, 0).id).status).toBe("running");
});

test("results wait until they are shown; shown once, those of later scenes wait no longer", () => {
  const made = session();
  const polls = made.head.scenes.filter((scene) => scene.poll);
  const [first, second] = polls;
  if (!first || !second) throw new Error("no polls in the fixture");
  expect(isConcealed(made, first)).toBe(false);
  const waiting = toggleResults(made);
  expect([first, second].map((scene) => isConcealed(waiting, scene))).toEqual([true, true]);
  const shown = toggleResults(waiting);
  expect([first, second].map((scene) => isConcealed(shown, scene))).toEqual([false, false]);
  expect(isConcealed(toggleResults(shown), first)).toBe(true);
  expect(isConcealed(waiting, sceneOf(made, 0))).toBe(false);
});

test("the next scene is one that steering kept", () => {
  const made = session();
  const id = (index: number) => sceneOf(made, index).id;
  const steered = steer(
    made,
    [
      { id: id(1), after: 0, dropped: true },
      { id: id(2), after: 0, dropped: true },
    ],
    AT,
  );
  expect(neighbour(steered, 1)).toBe(3);
  expect(neighbour(goTo(steered, 3, AT), -1)).toBe(0);
  expect(neighbour(steered, -1)).toBeUndefined();
  expect(neighbour(goTo(made, 1e9, AT), 1)).toBeUndefined();
});

/** The same session with a board on the stage. */
function onBoard() {
  const made = session();
  const [first, ...others] = made.head.scenes;
  if (!first) throw new Error("no scene");
  return {
    ...made,
    head: { ...made.head, scenes: [{ ...first, kind: "board" as const }, ...others] },
  };
}

test("the note that was made or moved last is the one that a board shows, until a page is turned", () => {
  const board = onBoard();
  const key = sceneOf(board, 0).captureKey;
  const note = (id: string) => ({ id, text: id, createdAt: AT, column: "a" });
  const two = addNote(addNote(board, key, note("one")), key, note("two"));
  expect(two.live.stage.newest).toBe("two");
  expect(editNote(two, key, "one", { column: "b" }).live.stage.newest).toBe("one");
  expect(editNote(two, key, "one", { text: "anders" }).live.stage.newest).toBe("two");
  const turned = turnTo(two, 1).live.stage;
  expect(turned.page).toBe(1);
  expect(turned).not.toHaveProperty("newest");
  expect(goTo(two, 1, AT).live.stage).not.toHaveProperty("newest");
});

test("a note of another scene, or one that the room does not see, says nothing to the stage", () => {
  const note = { id: "n", text: "n", createdAt: AT };
  const asked = session();
  expect(addNote(asked, sceneOf(asked, 0).captureKey, note).live.stage.newest).toBeUndefined();
  expect(addNote(onBoard(), "elders", note).live.stage.newest).toBeUndefined();
});
