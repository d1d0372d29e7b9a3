import { SESSION_VERSION } from "#domain/session/types.ts";
import type { PartMigration, SessionPart } from "#stores/migrations/part.ts";
import { captureTo2, liveTo2 } from "#stores/migrations/to2.ts";
import { liveTo3 } from "#stores/migrations/to3.ts";

const unchanged = (data: unknown): unknown => data;

/** What each version did to each part; the key is the version that comes out. Never changed, only added to. */
const steps: Record<number, Record<SessionPart, PartMigration>> = {
  2: { head: unchanged, live: liveTo2, capture: captureTo2 },
  3: { head: unchanged, live: liveTo3, capture: unchanged },
};

export type Migrated = { data: unknown } | { error: "newer" | "invalid" };

/**
 * Brings a part of a session, saved at `version`, to the version of today. The parts are saved apart
 * and so may differ in version. The outcome still has to pass the schema.
 */
export function migratePart(part: SessionPart, version: number, data: unknown): Migrated {
  if (!Number.isInteger(version) || version < 1) return { error: "invalid" };
  if (version > SESSION_VERSION) return { error: "newer" };
  let current = data;
  try {
    for (let next = version + 1; next <= SESSION_VERSION; next += 1) {
      const step = steps[next]?.[part];
      if (!step) return { error: "invalid" };
      current = step(current);
    }
  } catch {
    // A step may trust its input: what is not what it should be ends here.
    return { error: "invalid" };
  }
  return { data: current };
}
