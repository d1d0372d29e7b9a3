import type { Codec } from "./codec.ts";
import type { Destination } from "./destinations.ts";
import type { Frozen } from "./frozen.ts";
import { PLAN_SHAPE } from "./planShape.ts";
import { codecOf, type Hints } from "./schemaCodec.ts";

/** A plan in a link to these destinations, with what both sides know of the kit. */
export function planCodec(frozen: Frozen, to: readonly Destination[]): Codec {
  const ofKit = { exercise: frozen.exercises.map(({ id }) => id), task: frozen.tasks };
  const hints = (kind: string, exercise: string): Hints => {
    const known = frozen.exercises.find(({ id }) => id === exercise);
    if (!known) return { name: kind, ids: ofKit };
    const phases = known.phases.map(({ id }) => id);
    const { prompts } = known;
    return {
      name: exercise,
      ids: { ...ofKit, prompts, wording: prompts, phases, minutes: phases, forms: phases },
      near: { minutes: new Map(known.phases.map(({ id, minutes }) => [id, minutes])) },
    };
  };
  return codecOf(PLAN_SHAPE, { to, hints });
}
