import { afterAll, expect, test } from "vitest";

import { currentScene } from "#domain/session/currentScene.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import { createSessions } from "#stores/persist/sessions.ts";

import { record, report } from "../harness/measure.ts";
import { openRig } from "../stores/persist/fakes.ts";
import { withNotes } from "./notes.ts";

afterAll(report);

// The places are in memory here: this is what the app itself does, not what a disk takes.
test.each(["everywhere", "on one question"] as const)(
  "one more note in a session with 2,000 notes, %s",
  async (where) => {
    const before = withNotes(2000, where);
    const key = currentScene(before)?.captureKey ?? "";
    const rig = await openRig();
    const sessions = createSessions(rig.storage);
    sessions.saveSession(undefined, before);
    await rig.storage.settle();

    const [saving, writing, ratios]: number[][] = [[], [], []];
    for (let run = -20; run < 200; run += 1) {
      const note = { id: `new-${run}`, text: "Nog een notitie", createdAt: rig.time.now };
      const start = performance.now();
      const after = addNote(before, key, note);
      sessions.saveSession(before, after);
      rig.storage.flush();
      const between = performance.now();
      JSON.stringify(after);
      const end = performance.now();
      await rig.time.pass(1000);
      if (run < 0) continue;
      saving?.push(between - start);
      writing?.push(end - between);
      ratios?.push((between - start) / (end - between));
    }
    const last = sessions.loadSession("bench");
    const kept = "error" in last ? [] : (last.captures[key]?.notes ?? []);
    expect(kept.at(-1)?.id).toBe("new-199");
    record(`saving one more note, 2,000 ${where}`, saving ?? []);
    record("JSON.stringify of the whole session", writing ?? []);
    record("ratio", ratios ?? [], "×");
  },
);
