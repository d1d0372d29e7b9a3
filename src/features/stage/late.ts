import { late } from "#ui/late/late.tsx";
import { optional } from "#ui/late/optional.tsx";

/** What only the mirrored screen shows, and not at once. */
export const Panel = late(async () => (await import("./Panel.tsx")).Panel);
export const BackButton = optional(async () => (await import("./BackButton.tsx")).BackButton);
