import { vi } from "vitest";

/** Waits until something holds, however long a busy machine takes; after a minute it throws what did not hold. */
export const until = (holds: () => void): Promise<void> =>
  vi.waitFor(holds, { timeout: 60_000, interval: 10 });
