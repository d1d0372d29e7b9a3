import { expect, test } from "vitest";

import { changed, everywhere, redone, startHistory, undone } from "#domain/plan/history.ts";

test("what is changed everywhere is no step, and no undo or redo takes it back", () => {
  const plan = (title: string) => ({ title, handedOut: 0 });
  let history = changed(startHistory(plan("een")), plan("twee"), "", 0);
  history = undone(changed(history, plan("drie"), "", 9));
  history = everywhere(history, (one) => ({ ...one, handedOut: 1 }));
  expect(history.present).toEqual({ title: "twee", handedOut: 1 });
  expect(undone(history).present).toEqual({ title: "een", handedOut: 1 });
  expect(redone(history).present).toEqual({ title: "drie", handedOut: 1 });
  expect([history.past.length, history.future.length]).toEqual([1, 1]);
});
