import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { minifySync, type Plugin } from "vite";

import { leadIn, meantAddress } from "../src/platform/meantAddress.ts";
import { hashOf } from "./hash.ts";

/**
 * `404.html`, which many hosts hand out for an address that they do not know, and the copy for use
 * without a network too. It stands at any address, so it asks for no file: its script and its looks
 * are in it, each under its hash.
 */
export function notFound(): Plugin {
  return {
    name: "not-found",
    apply: "build",
    generateBundle() {
      const html = readFileSync(fileURLToPath(new URL("../src/404.html", import.meta.url)), "utf8");
      const [, css = ""] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
      const script = minifySync(
        "404.js",
        `(${leadIn.toString()})(${meantAddress.toString()})`,
      ).code;
      this.emitFile({
        type: "asset",
        fileName: "404.html",
        source: html
          .replace("script-src 'self'", `script-src ${hashOf(script)}`)
          .replace("style-src 'self'", `style-src ${hashOf(css)}`)
          .replace("</head>", () => `  <script>${script}</script>\n  </head>`),
      });
    },
  };
}
