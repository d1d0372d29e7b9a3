import type { ComponentProps, ReactNode } from "react";

import { Field } from "./Field.tsx";
import { GrowingArea } from "./GrowingArea.tsx";

interface GrowingFieldProps extends ComponentProps<typeof GrowingArea> {
  label: string;
  hint?: ReactNode;
}

/** Several lines of text under their label, in a field that grows with them. */
export function GrowingField({ label, hint, ...rest }: GrowingFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(links) => <GrowingArea {...rest} {...links} />}
    </Field>
  );
}
