import { createHash } from "node:crypto";

/** What a policy names a script or a style by that stands in the page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
