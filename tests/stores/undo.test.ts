// What was done is taken back once, whichever button is pressed how often.
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";

import { dismissUndo, offerUndo, offerUndoIn, takeBack, useUndo } from "#stores/undo.ts";

afterEach(() => useUndo.setState(useUndo.getInitialState(), true));

test("each is taken back at most once", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), fc.array(fc.nat()), (kept, presses) => {
      useUndo.setState(useUndo.getInitialState(), true);
      const offers = kept.map((inSession) => {
        const undo = vi.fn<() => void>();
        if (inSession) offerUndoIn("s1", "groupsMoved", undo);
        else offerUndo("planDeleted", undo);
        return { undo, offer: useUndo.getState().offer! };
      });
      for (const at of presses) takeBack(offers[at % offers.length]?.offer);
      for (const { undo } of offers) expect(undo.mock.calls.length).toBeLessThanOrEqual(1);
      // What a session keeps can be taken back in any order, also when its sign is gone.
      const pressed = new Set(presses.map((at) => at % offers.length));
      offers.forEach(({ undo }, index) => {
        if (kept[index]) expect(undo.mock.calls).toHaveLength(pressed.has(index) ? 1 : 0);
      });
    }),
  );
});

test("a sign that was closed takes nothing back", () => {
  const undo = vi.fn<() => void>();
  offerUndo("planDeleted", undo);
  const { offer } = useUndo.getState();
  dismissUndo();
  takeBack(offer);
  expect(undo).not.toHaveBeenCalled();
});
