import type { Plugin } from "vite";

import { PLAN_SHAPE } from "../src/domain/link/planShape.ts";

/** What links know of the schema of a plan, written down: a phone fetches no schema to open one. */
export function writtenShape(): Plugin {
  return {
    name: "written-shape",
    apply: "build",
    load: (file) =>
      file.endsWith("/src/domain/link/planShape.ts")
        ? `export const PLAN_SHAPE = ${JSON.stringify(PLAN_SHAPE)};`
        : null,
  };
}
