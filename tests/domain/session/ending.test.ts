import { describe, expect, it } from "vitest";

import { finish, goTo } from "#domain/session/time/move.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import { putLoose, putTimer, unfinish } from "#domain/session/time/putBack.ts";
import { changeLoose, changeTimer, timerOf } from "#domain/session/time/timers.ts";
import { remaining, resetTimer, startTimer } from "#domain/timer/timer.ts";

import { AT, session } from "./fixture.ts";

const MINUTE = 60_000;
const running = () => changeTimer(goTo(session(), 1, AT), (timer) => startTimer(timer, AT), AT);

describe("an end that is taken back", () => {
  it("opens the session as if it had not ended: the clock ran on, the log has no gap", () => {
    const before = running();
    const scene = before.head.scenes[1]!;
    const over = finish(before, AT + MINUTE, AT + MINUTE);
    expect(timerOf(over, scene.id).status).toBe("paused");
    const again = unfinish(over, before.live);
    expect(again.live.finishedAt).toBeUndefined();
    expect(again.live.log).toEqual(before.live.log);
    const left = remaining(timerOf(again, scene.id), AT + 2 * MINUTE);
    expect(left).toBe(remaining(timerOf(before, scene.id), AT) - 2 * MINUTE);
  });

  it("keeps what was written since, and does nothing to a session that is open", () => {
    const before = running();
    const note = { id: "n", text: "Nog iets", createdAt: AT };
    const over = addNote(finish(before, AT + 1, AT + 1), "hello", note);
    expect(unfinish(over, before.live).captures["hello"]?.notes).toEqual([note]);
    expect(unfinish(before, before.live)).toBe(before);
  });
});

describe("a clock that is put back", () => {
  it("ran on since it was started anew", () => {
    const before = running();
    const scene = before.head.scenes[1]!;
    const timer = timerOf(before, scene.id);
    const anew = changeTimer(before, resetTimer, AT + MINUTE);
    const back = putTimer(anew, scene.id, timer);
    expect(remaining(timerOf(back, scene.id), AT + 2 * MINUTE)).toBe(timer.duration - 2 * MINUTE);
  });

  it("is the second clock as well", () => {
    const set = changeLoose(session(), { act: "set", minutes: 5 }, AT);
    const gone = changeLoose(set, { act: "remove" }, AT + MINUTE);
    expect(gone.live.loose).toBeUndefined();
    expect(putLoose(gone, set.live).live.loose).toEqual(set.live.loose);
  });
});
