// What a visitor's connection has to carry, read from the build itself. kB is 1000 bytes.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { chunkNamed, dist, gzipped, isContent, readManifest, scriptsOf, sizeOf } from "./graph.ts";

const kB = 1000;
const manifest = readManifest();
const html = readFileSync(path.join(dist, "index.html"), "utf8");
const assets = readdirSync(path.join(dist, "assets"));

const inlineScript = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)]
  .map(([, code = ""]) => code)
  .join("");

function script(route: string, ...others: string[]): number {
  const inline = inlineScript === "" ? 0 : gzipped(inlineScript);
  return inline + sizeOf(scriptsOf(manifest, ["index.html", `src/routes/${route}.tsx`, ...others]));
}

describe("JavaScript before a screen can be used, gzip -9", () => {
  test.each([
    ["HomeRoute", 125],
    ["RunRoute", 134],
  ])("%s takes at most %d kB", (route, most) => {
    const size = script(route);
    console.log(`${route}: ${(size / kB).toFixed(1)} of ${most} kB`);
    expect(size).toBeLessThanOrEqual(most * kB);
  });

  test("a participant's phone takes at most 150 kB, and nothing of the facilitator's screens", () => {
    const size = script("PhoneRoute", "src/early.ts");
    console.log(`PhoneRoute: ${(size / kB).toFixed(1)} of 150 kB`);
    expect(size).toBeLessThanOrEqual(150 * kB);
    const files = scriptsOf(manifest, ["index.html", "src/routes/PhoneRoute.tsx"]);
    const theirs = Object.keys(manifest).filter(
      (key) => key.startsWith("src/routes/") && key !== "src/routes/PhoneRoute.tsx",
    );
    expect(theirs.length).toBeGreaterThan(5);
    const shared = ["session", "home"].map((name) => chunkNamed(manifest, name));
    const others = [...theirs.map((key) => manifest[key]?.file), ...shared];
    expect(files.filter((file) => others.includes(file))).toEqual([]);
  });

  test("what is a participant's own is fetched by no other screen, and goes round in no circle", () => {
    const own = chunkNamed(manifest, "phone");
    const takers = Object.keys(manifest).filter((key) =>
      manifest[key]?.imports.some((one) => manifest[one]?.file === own),
    );
    expect(takers.length).toBeGreaterThan(2);
    expect(takers.filter((key) => !/phone/i.test(key))).toEqual([]);
    const [key = ""] = Object.keys(manifest).filter((one) => manifest[one]?.file === own);
    const needed = manifest[key]?.imports ?? [];
    expect(scriptsOf(manifest, needed)).not.toContain(own);
  });

  test("no file waits for itself by way of others: what it needs would not be there when it runs", () => {
    const waits = (key: string): string[] =>
      (manifest[key]?.imports ?? []).flatMap((one) => scriptsOf(manifest, [one]));
    const keys = Object.keys(manifest).filter((key) => manifest[key]?.file.endsWith(".js"));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => waits(key).includes(manifest[key]?.file ?? ""))).toEqual([]);
  });

  test("each route comes in a chunk of its own", () => {
    const entry = scriptsOf(manifest, ["index.html"]);
    const routes = Object.keys(manifest).filter((key) => key.startsWith("src/routes/"));
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes) expect(entry).not.toContain(manifest[route]?.file);
  });
});

test("the content of a language is one chunk of at most 35 kB gzip, and waits until it is asked for", () => {
  const chunks = assets.filter((file) => isContent(file) && file.endsWith(".js"));
  expect(chunks).toHaveLength(1);
  const size = sizeOf(chunks.map((file) => `assets/${file}`));
  console.log(`content-nl: ${(size / kB).toFixed(1)} of 35 kB`);
  expect(size).toBeLessThanOrEqual(35 * kB);
});

describe("faces", () => {
  const faces = assets.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const extended = faces.filter((file) => file.includes("latin-ext"));
  const everyday = faces.filter((file) => !extended.includes(file));

  test("those that Dutch needs take at most 80 kB", () => {
    const size = everyday.reduce(
      (sum, file) => sum + statSync(path.join(dist, "assets", file)).size,
      0,
    );
    console.log(`faces: ${(size / kB).toFixed(1)} of 80 kB`);
    expect(everyday).toHaveLength(2);
    expect(size).toBeLessThanOrEqual(80 * kB);
  });

  test("the rest is latin-ext only, and no page asks for it beforehand", () => {
    expect(faces.every((file) => file.includes("-latin-"))).toBe(true);
    expect(extended).toHaveLength(2);
    expect(html).not.toContain("latin-ext");
  });
});

test("the page holds only relative addresses, so that it works on any path", () => {
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
    ([, address = ""]) => address,
  );
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith("./"))).toEqual([]);
});

test("the page says in its language what it is, to whoever finds or shares it", () => {
  const [, description = ""] = /<meta\s+name="description"\s+content="([^"]*)"/u.exec(html) ?? [];
  expect(html).toContain('<html lang="nl"');
  expect(description.length).toBeGreaterThan(60);
  expect(description.length).toBeLessThanOrEqual(180);
});
