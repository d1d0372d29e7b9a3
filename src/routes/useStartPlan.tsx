import { Suspense, useState, type ReactNode } from "react";
import { useNavigate } from "react-router";

import type { Pack, Plan } from "#content/schema.ts";
import { StartDialog } from "#features/home/lazy.ts";
import { useSessions } from "#stores/sessions.ts";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { paths } from "./paths.ts";

/** Asks who takes part in a plan and starts a session of it; the dialog has to stand on the page. */
export function useStartPlan(pack: Pack | undefined): {
  ask: (plan: Plan) => void;
  dialog: ReactNode;
} {
  const navigate = useNavigate();
  const start = useSessions((state) => state.start);
  const once = useOneAtATime();
  const [plan, setPlan] = useState<Plan>();
  const dialog = (
    <Suspense>
      {pack && plan && (
        <StartDialog
          plan={plan}
          onClose={() => setPlan(undefined)}
          onStart={(chosen, people, practice, name) => {
            setPlan(undefined);
            once(
              () =>
                start(chosen, pack, people, practice, name).then((id) =>
                  navigate(paths.run.to(id)),
                ),
              true,
            );
          }}
        />
      )}
    </Suspense>
  );
  return { ask: setPlan, dialog };
}
