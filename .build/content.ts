import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";

import type { Plugin } from "vite";

import { checkTexts, freePlaces, type ContentText } from "#content/checks/check.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

/** All files of the Dutch kit, read from the disk each time. */
export function contentTexts(root = project): ContentText[] {
  const files = readdirSync(join(root, "content/nl"), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: relative(root, file).split(sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** Each mistake of the kit on a line of its own, as editors and terminals make a link of it. */
export function contentMistakes(texts: readonly ContentText[]): string[] {
  return checkTexts(texts).map(
    ({ file, line, path: place, reason }) =>
      `${file}${line === undefined ? "" : `:${line}`}  ${place === "" ? "" : `${place}: `}${reason}`,
  );
}

/** What `npm run content` says, and whether all is well. */
export function contentReport(root = project): { ok: boolean; text: string } {
  const texts = contentTexts(root);
  const mistakes = contentMistakes(texts);
  const verdict =
    mistakes.length === 0
      ? `${texts.length} files, no mistakes`
      : `${mistakes.length} ${mistakes.length === 1 ? "mistake" : "mistakes"}`;
  return {
    ok: mistakes.length === 0,
    text: [...mistakes, "", verdict, "", ...freePlaces(texts)].join("\n").trimStart(),
  };
}

/** A build refuses a kit with mistakes; the dev server says them, and again after each change. */
export function checkedContent(): Plugin {
  const refusal = () => {
    const mistakes = contentMistakes(contentTexts());
    return mistakes.length === 0 ? undefined : `Mistakes in the content:\n${mistakes.join("\n")}`;
  };
  let served = false;
  return {
    name: "checked-content",
    // In the dev server too, but there the mistakes are only said.
    buildStart() {
      const said = served ? undefined : refusal();
      if (said !== undefined) this.error(said);
    },
    configureServer({ config, watcher }) {
      served = true;
      if (env["VITEST"] !== undefined) return;
      const tell = () => {
        const said = refusal();
        if (said !== undefined) config.logger.error(said);
      };
      tell();
      const folder = join(project, "content", "nl") + sep;
      for (const event of ["add", "change", "unlink"] as const) {
        watcher.on(event, (file: string) => {
          if (resolve(file).startsWith(folder)) tell();
        });
      }
    },
  };
}
