import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { scriptOf } from "#domain/plan/script.ts";
import { planWord } from "#domain/planFiles/word.ts";

import { hasTool } from "../../harness/tools.mjs";
import { kit, prepared, words } from "./fixture.ts";

it.skipIf(!hasTool("soffice"))(
  "opens in LibreOffice with every title, question and cue in it",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "word-"));
    const script = scriptOf(prepared, kit);
    writeFileSync(path.join(folder, "plan.docx"), await planWord(prepared, script, words));
    // A profile of its own: one that is open elsewhere would keep this one from starting.
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        path.join(folder, "plan.docx"),
      ],
      { stdio: "pipe", timeout: 280_000 },
    );
    const flat = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
    const text = flat(readFileSync(path.join(folder, "plan.txt"), "utf8"));
    for (const step of script.steps) {
      expect(text).toContain(flat(step.title));
      for (const part of step.parts) {
        for (const cue of part.cues) expect(text).toContain(flat(cue.text));
        for (const prompt of part.prompts) expect(text).toContain(flat(prompt.text));
      }
    }
  },
);
