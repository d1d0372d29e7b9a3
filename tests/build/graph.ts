import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as v from "valibot";

export const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const Chunk = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
});

const Manifest = v.record(v.string(), Chunk);

export type Manifest = v.InferOutput<typeof Manifest>;

/** What the build knows of its chunks; of the page itself, which scripts it names. */
export function readManifest(): Manifest {
  const text = readFileSync(path.join(dist, ".vite/manifest.json"), "utf8");
  const manifest = v.parse(Manifest, JSON.parse(text));
  const html = readFileSync(path.join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map(([, file = ""]) => file);
  const imports = named.map(
    (file) => Object.keys(manifest).find((key) => manifest[key]?.file === file) ?? file,
  );
  return { ...manifest, "index.html": { file: "", imports, dynamicImports: [], css: [] } };
}

/** The scripts that must be there before these modules run: themselves and all that they import. */
export function scriptsOf(manifest: Manifest, modules: string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build knows no ${key}.`);
    seen.add(key);
    chunk.imports.forEach(visit);
  };
  modules.forEach(visit);
  return [...seen]
    .map((key) => manifest[key]?.file ?? "")
    .filter((file) => file.endsWith(".js") && !isContent(file));
}

/** The file of a chunk that several screens share, by the name that `.build/chunks.ts` gives it. */
export function chunkNamed(manifest: Manifest, name: string): string {
  const chunk = Object.values(manifest).find((one) => one.name === name);
  if (!chunk) throw new Error(`The build knows no chunk ${name}.`);
  return chunk.file;
}

/** What a phone's pages may ask for later: all that their files lead to, but no page of another address. */
function laterOf(manifest: Manifest, start: string): string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (found.has(key) || (key !== start && key.startsWith("src/routes/"))) continue;
    found.add(key);
    queue.push(...(manifest[key]?.imports ?? []), ...(manifest[key]?.dynamicImports ?? []));
  }
  return [...found];
}

/** The scripts of the first page of a participant's phone, and those of other screens that no phone needs. */
export function phoneScripts(): { own: string[]; others: string[] } {
  const manifest = readManifest();
  const routes = Object.keys(manifest).filter((key) => key.startsWith("src/routes/"));
  const own = scriptsOf(manifest, ["index.html", "src/early.ts", "src/routes/PhoneRoute.tsx"]);
  const later = laterOf(manifest, "src/routes/PhoneRoute.tsx");
  // Every window, a phone's too, hears of a newer version of the app.
  const mayCome = new Set([
    ...own,
    ...scriptsOf(manifest, [...later, ...laterOf(manifest, "index.html")]),
  ]);
  const others = scriptsOf(manifest, routes).filter((file) => !mayCome.has(file));
  for (const name of ["session", "home"]) {
    if (!others.includes(chunkNamed(manifest, name))) throw new Error(`A phone fetches ${name}.`);
  }
  return { own, others };
}

/** The chunks of the kit's JSON have a budget of their own. */
export function isContent(file: string): boolean {
  return /(?:^|\/)content-[a-z]{2}-/.test(file);
}

export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

export function sizeOf(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipped(readFileSync(path.join(dist, file))), 0);
}
