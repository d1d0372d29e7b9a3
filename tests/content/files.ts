import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContentFile } from "#content/checks/json.ts";
import { KINDS } from "#content/checks/json.ts";

/** All JSON of the Dutch kit, read from the disk each time, so that a test may spoil its copy. */
export function contentFiles(): ContentFile[] {
  return KINDS.flatMap((kind) => {
    const folder = path.posix.join("content/nl", kind);
    return readdirSync(folder)
      .toSorted()
      .map((name) => {
        const file = `${folder}/${name}`;
        return { path: file, json: JSON.parse(readFileSync(file, "utf8")) as unknown };
      });
  });
}
