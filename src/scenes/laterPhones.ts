import type { ComponentType } from "react";

import type { PhoneProps } from "#parts/phone/types.ts";

/**
 * What a participant sees of the kinds of page that few sessions begin with, by the file that draws it:
 * `./case/Phone.tsx`. One chunk, but for a chart: see phones.ts.
 */
export const laterPhones = import.meta.glob<ComponentType<PhoneProps>>(
  ["./*/Phone.tsx", "!./chart/Phone.tsx"],
  { eager: true, import: "Phone" },
);
