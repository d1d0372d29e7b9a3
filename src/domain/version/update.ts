/**
 * How a window stands towards a newer version of the app:
 * - `none`: nothing newer is known of;
 * - `waiting`: a newer one stands ready on this device;
 * - `outdated`: the site has a newer one, and a file of this one is gone;
 * - `swapped`: another window put the newer one to work, and this one is still the old;
 * - `taking`: it was asked for and is on its way;
 * - `busy`: it was asked for, and a session runs;
 * - `stuck`: it was asked for and did not come;
 * - `cut`: it was asked for, and without a network this window could not be loaded at all;
 * - `reloading`: this window is being loaded anew.
 */
export type UpdateState =
  | "none"
  | "waiting"
  | "outdated"
  | "swapped"
  | "taking"
  | "busy"
  | "stuck"
  | "cut"
  | "reloading";

/** What a press finds. */
export interface UpdateFacts {
  /** The newest copy of the app on this device: ready, still coming in, at work, or there is none. */
  worker: "waiting" | "installing" | "active" | "gone";
  /** A session runs in some window. */
  busy: boolean;
  online: boolean;
}

export type UpdateEvent =
  /** A newer version stands ready and waits. */
  | { type: "found" }
  /** A newer version went to work, here or in another window. */
  | { type: "activated" }
  /** A file could not be had, because the site has a newer version. */
  | { type: "missed" }
  /** What was asked for did not come. */
  | { type: "stalled" }
  /** Somebody wants the newest version now. */
  | ({ type: "pressed" } & UpdateFacts);

/** What has to be done: ask the version that waits to go to work, or load this window anew. */
export type UpdateAct = "ask" | "reload";

interface Update {
  state: UpdateState;
  act?: UpdateAct;
}

const RELOAD: Update = { state: "reloading", act: "reload" };
const ASK: Update = { state: "taking", act: "ask" };

/** A press ends in a reload, or in a state that says why not; only `taking` goes on by itself. */
function pressed({ worker, busy, online }: UpdateFacts): Update {
  if (worker === "active") return RELOAD;
  if (worker === "gone") return online ? RELOAD : { state: "cut" };
  // To put another version to work takes the files of the old one away from every window.
  if (busy) return { state: "busy" };
  return worker === "waiting" ? ASK : { state: "taking" };
}

/** What comes of an event. */
export function updateAfter(state: UpdateState, event: UpdateEvent): Update {
  if (state === "reloading") return { state };
  switch (event.type) {
    case "pressed":
      // Loading the old window anew is all that it takes.
      return state === "swapped" && event.busy ? RELOAD : pressed(event);
    case "activated":
      return state === "taking" ? RELOAD : { state: "swapped" };
    case "found":
      if (state === "taking") return ASK;
      return {
        state: state === "none" || state === "stuck" || state === "cut" ? "waiting" : state,
      };
    case "missed":
      return { state: state === "none" ? "outdated" : state };
    case "stalled":
      return { state: state === "taking" ? "stuck" : state };
  }
}
