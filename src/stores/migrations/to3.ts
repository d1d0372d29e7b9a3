/**
 * Version 3. The stage can be dressed (covered, dark, larger, frozen), steering can change minutes
 * and leave scenes out, groups are planned ahead by rules, and a log keeps what stood on the stage
 * from when. None of that happened yet.
 */
import * as v from "valibot";

const LiveV2 = v.looseObject({ position: v.number() });

/** A bare stage and an empty log. */
export function liveTo3(data: unknown): unknown {
  return {
    ...v.parse(LiveV2, data),
    stage: {
      page: 0,
      groups: false,
      cover: "none",
      night: false,
      zoom: 0,
      conceal: false,
      revealed: [],
    },
    planned: {},
    rules: { apart: [], together: [] },
    wishes: {},
    dealt: [],
    turns: [],
    steered: { minutes: {}, dropped: [] },
    log: [],
  };
}
