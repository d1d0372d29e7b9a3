import * as v from "valibot";

/** What is kept under a version: how it is read, whichever version of the app wrote it. */
export interface Versioned<T> {
  /** That of today, under which it is written. */
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** Data of any origin that says to be of a version: as it is today, or why it cannot be used. */
  read: (version: number, data: unknown) => { value: T } | { error: "newer" | "invalid" };
}

/**
 * Something that is kept, at its version of today. `steps` bring older data up, one version each and
 * the first one from version 1; what comes out of them has to pass the schema. A step may throw on
 * data that it does not know.
 */
export function versioned<T>({
  version: today,
  schema,
  steps = [],
}: Pick<Versioned<T>, "version" | "schema"> & {
  steps?: readonly ((data: unknown) => unknown)[];
}): Versioned<T> {
  return {
    version: today,
    schema,
    read: (version, data) => {
      if (version > today) return { error: "newer" };
      try {
        if (version === today || steps[version - 1]) {
          const raised = steps.slice(version - 1).reduce<unknown>((was, step) => step(was), data);
          const parsed = v.safeParse(schema, raised);
          if (parsed.success) return { value: parsed.output };
        }
      } catch {
        // A step could make nothing of it.
      }
      return { error: "invalid" };
    },
  };
}
