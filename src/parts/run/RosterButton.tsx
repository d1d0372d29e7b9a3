import { Suspense, useState } from "react";

import { RosterDialog } from "./lazy.ts";
import { Button } from "#ui/button/Button.tsx";

/** Opens the list of people and the rules for groups. */
export function RosterButton({ label }: { label: string }) {
  const [open, setOpen] = useState(false);
  return (
    // Esc closes the dialog, and not the panel that it was opened from.
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (open && event.key === "Escape") event.stopPropagation();
      }}
    >
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {open && (
        <Suspense>
          <RosterDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
