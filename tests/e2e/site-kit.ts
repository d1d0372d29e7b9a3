import { createHash } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import type { Page } from "@playwright/test";

import { serve } from "../harness/serve.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** A copy of the built app whose files a test may change. */
export interface Site {
  url: string;
  folder: string;
  /** Another byte makes another worker; all other files stay. */
  touch: () => void;
  /** A version in which every script and style has another name, and those of before are gone. */
  renew: () => void;
  close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), "site-"));
  cpSync(dist, folder, { recursive: true });
  const { url, close } = await serve({ port: 0, root: folder });
  return {
    url,
    folder,
    touch: () => appendFileSync(path.join(folder, "sw.js"), "\n// newer\n"),
    renew: () => renameAssets(folder),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function renameAssets(folder: string): void {
  const assets = path.join(folder, "assets");
  const named = readdirSync(assets).filter((name) => /\.(?:js|css)$/u.test(name));
  // The first letter of the hash, so that a name is as long as before.
  const fresh = new Map(
    named.map((name) => [
      name,
      name.replace(/-(.)(.{6}\.(?:js|css))$/u, (_, a: string, b: string) =>
        a === "0" ? `-1${b}` : `-0${b}`,
      ),
    ]),
  );
  for (const [before, after] of fresh) {
    renameSync(path.join(assets, before), path.join(assets, after));
  }
  const any = new RegExp(named.map((name) => name.replaceAll(".", "\\.")).join("|"), "gu");
  const texts = [
    ...[...fresh.values()].map((name) => path.join(assets, name)),
    path.join(folder, "index.html"),
    path.join(folder, "sw.js"),
  ];
  for (const file of texts) {
    const text = readFileSync(file, "utf8").replace(any, (name) => fresh.get(name) ?? name);
    writeFileSync(file, file.endsWith("index.html") ? withHash(text) : text);
  }
  const worker = path.join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(
    worker,
    text.replace(/\{[^{}]*"index\.html"[^{}]*\}/u, '{url:"index.html",revision:"renewed"}'),
  );
}

/** The policy of the page names the script in it by its hash. */
function withHash(html: string): string {
  const script = /<script>([^]*?)<\/script>/u.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  return html.replace(/(script-src [^;]*?'sha256-)[^']+/u, `$1${hash}`);
}

/** Marks a window, so that a reload is seen: the mark is gone then. */
export const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { same: true }));

export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => "same" in window);
