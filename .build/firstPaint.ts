import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { minifySync, type IndexHtmlTransformContext, type Plugin } from "vite";

import { askForPlace, type FirstFiles } from "../src/platform/firstPaint.ts";
import { meantAddress } from "../src/platform/meantAddress.ts";
import { hashOf } from "./hash.ts";

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/**
 * The modules that the page at each place cannot do without; `run` goes before all. Places that are
 * only reached from another one find their files there.
 */
const PLACES: Record<string, { run?: string; fetch: string[] }> = {
  "": { fetch: ["src/routes/HomeRoute.tsx", "src/content/nl.ts"] },
  mee: { run: "src/early.ts", fetch: ["src/routes/PhoneRoute.tsx"] },
  sessie: { fetch: ["src/routes/RunRoute.tsx"] },
};

const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The files of a module and of all that it imports, its stylesheets too. */
function filesOf(module: string, bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const start = chunks.find(({ moduleIds }) => moduleIds.includes(source(module)));
  if (!start) throw new Error(`The build knows no ${module}.`);
  const found = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (!chunk || found.has(fileName)) return;
    found.add(fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
    chunk.imports.forEach(visit);
  };
  visit(start.fileName);
  return [...found];
}

function placesOf(bundle: Bundle, html: string): Record<string, FirstFiles> {
  // What the page asks for at every place stands in it already.
  const missing = (files: string[], known: string[]) =>
    [...new Set(files)].filter((file) => !known.includes(file) && !html.includes(file));
  const named = (files: string[]) => files.map((file) => file.replace(/^assets\//, ""));
  return Object.fromEntries(
    Object.entries(PLACES).map(([place, { run, fetch }]) => {
      const early = run === undefined ? [] : filesOf(run, bundle);
      const first = early.slice(0, 1);
      const rest = fetch.flatMap((module) => filesOf(module, bundle));
      return [place, { run: named(first), fetch: named(missing([...early, ...rest], first)) }];
    }),
  );
}

/**
 * Puts what is read first into the page itself: a few words with their looks, and a script that asks
 * for what the address needs. Stylesheets come after these words, or they would wait for them. Both
 * stand under a hash in the page's policy.
 */
export function firstPaint(): Plugin {
  return {
    name: "first-paint",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const css = readFileSync(source("src/first.css"), "utf8")
          .replaceAll(/\/\*[^]*?\*\//g, "")
          .replaceAll(/\s+/g, " ")
          .trim();
        const styled = html.replace("</head>", `  <style>${css}</style>\n  </head>`);
        // In development the policy lets everything inline in, unless it names a hash.
        if (!bundle) return styled;
        const late: string[] = [];
        const without = styled.replaceAll(
          /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g,
          (tag) => {
            late.push(tag.trim());
            return "";
          },
        );
        const places = JSON.stringify(placesOf(bundle, styled));
        const first = `(${askForPlace.toString()})(${places}, ${meantAddress.toString()})`;
        const script = minifySync("first.js", first).code;
        return without
          .replace("script-src 'self'", `script-src 'self' ${hashOf(script)}`)
          .replace("style-src 'self'", `style-src 'self' ${hashOf(css)}`)
          .replace(
            "<noscript",
            `<script>${script}</script>\n    ${late.join("\n    ")}\n    <noscript`,
          );
      },
    },
  };
}
