import type { ContentFile } from "#content/checks/json.ts";
import { contentTexts } from "../../.build/content.ts";

/** All JSON of the Dutch kit, read from the disk each time, so that a test may spoil its copy. */
export function contentFiles(): ContentFile[] {
  return contentTexts().map(({ path, text }) => ({ path, json: JSON.parse(text) as unknown }));
}
