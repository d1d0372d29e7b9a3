// Files that a browser without a word about them puts in a folder.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";

import type { Saved } from "./device.ts";

/** What a browser calls a file that is still coming. */
const COMING = /\.(part|wkdownload)$/u;

/** Waits for the next file in a folder, and takes it out. */
export async function takeSaved(folder: string, timeout: number): Promise<Saved> {
  let saved: Saved | undefined;
  await expect(async () => {
    const names = readdirSync(folder);
    const [name] = names;
    if (name === undefined || names.some((one) => COMING.test(one)))
      throw new Error("Nothing was saved.");
    // The name is there before what is in it.
    const text = readFileSync(path.join(folder, name), "utf8");
    if (text === "") throw new Error(`${name} is empty.`);
    saved = { name, text };
  }).toPass({ timeout });
  if (!saved) throw new Error("Nothing was saved.");
  rmSync(path.join(folder, saved.name));
  return saved;
}
