// A step with a shape of its own has faces of its own, in the folder of its name.
import { expect, test } from "vitest";

import { FACED_STEPS } from "#content/ownSteps.ts";
import { formFor } from "#scenes/forms.ts";
import { laterFaces } from "#scenes/laterFaces.ts";

const plain = formFor("welcome");

test.each(FACED_STEPS.map(({ entries }) => entries.kind.literal))(
  "a %s is drawn on the stage and filled in by files of its own",
  (kind) => {
    expect(Object.keys(laterFaces)).toContain(`./${kind}/Stage.tsx`);
    expect(formFor(kind), `src/scenes/${kind}/Form.tsx`).not.toBe(plain);
  },
);
