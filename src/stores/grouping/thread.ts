import { later, now } from "#platform/clock.ts";
import { serveWorker } from "#platform/worker.ts";

import type { Answer, Ask } from "./messages.ts";
import { searchPlan } from "./search.ts";

let stop: () => void = () => undefined;

// A new question ends the search for the one before.
serveWorker((message, reply) => {
  stop();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `planner.ts` speaks to this thread
  const { number, request } = message as Ask;
  stop = searchPlan(request, { now, later: (callback) => later(callback, 0) }, (found) => {
    const answer: Answer = { number, ...found };
    reply(answer);
  });
});
