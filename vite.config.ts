import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** The oldest browsers that are promised to work; the README names the same ones. */
const browsers = ["safari16.4", "ios16.4", "chrome111", "edge111", "firefox128"];

/** The dev server puts its refresh code and its styles inline, so only there may a page hold such a thing. */
function relaxPolicyInDevelopment(): Plugin {
  return {
    name: "relax-policy-in-development",
    apply: "serve",
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}

/** The router's package hands everybody its development build; its own production build is smaller. */
function routerForProduction(): Plugin {
  const built = fileURLToPath(
    new URL("node_modules/react-router/dist/production/index.mjs", import.meta.url),
  );
  return {
    name: "router-for-production",
    apply: "build",
    config: () => ({ resolve: { alias: [{ find: /^react-router$/, replacement: built }] } }),
  };
}

/**
 * The app's copy for use without a network. A newer version waits until somebody asks for it. What
 * few need and is large, is kept when it was used once.
 */
function offlineCopy() {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    manifest: {
      name: "Al doende",
      short_name: "Al doende",
      description: "Workshops over leren op het werk",
      lang: "nl",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#fbf7ef",
      theme_color: "#fbf7ef",
      icons: [
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{js,css,html,svg,woff2}"],
      globIgnores: ["**/word-*.js", "**/node_modules/**"],
      // Each name in here carries a hash.
      dontCacheBustURLsMatching: /^assets\//,
      cleanupOutdatedCaches: true,
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/assets\//.test(url.pathname),
          handler: "CacheFirst",
          options: { cacheName: "seldom", expiration: { maxEntries: 20 } },
        },
      ],
    },
  });
}

/** All JSON of one language, and the module that gathers it, become one chunk: `content-nl`. */
function contentChunk(id: string): string | null {
  const json = /\/content\/([a-z]{2})\/[^?]*\.json$/.exec(id);
  const gatherer = /\/src\/content\/([a-z]{2})\.ts$/.exec(id);
  const locale = (json ?? gatherer)?.[1];
  return locale === undefined ? null : `content-${locale}`;
}

interface Graph {
  getModuleInfo: (id: string) => { importedIds?: readonly string[] } | null;
}

const reached = new Map<string, Set<string>>();

/** All modules that a module cannot do without. */
function reach(start: string, graph: Graph): Set<string> {
  const known = reached.get(start);
  if (known) return known;
  const found = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  reached.set(start, found);
  return found;
}

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

const isIcon = (id: string) => id.includes("/lucide-react/dist/esm/icons/");

/** Which of the screens that somebody opens first cannot do without a module. */
function needsOf(id: string, graph: Graph) {
  const needs = (file: string) => reach(source(file), graph).has(id);
  return {
    main: needs("main.tsx"),
    run: needs("routes/RunRoute.tsx"),
    console: needs("routes/ConsoleRoute.tsx"),
    home: needs("routes/HomeRoute.tsx"),
    // Its last pages come later, but bring nothing of the other screens along either.
    phone: needs("routes/PhoneRoute.tsx") || needs("features/phone/ending.ts"),
  };
}

/**
 * What two screens need goes to one chunk instead of a dozen: together it compresses better, by some
 * 7 kB for the run screen. A group takes all that its modules need along, so the most general is first.
 */
const groups: ((id: string, graph: Graph) => string | null)[] = [
  contentChunk,
  (id, graph) => {
    const { main, run, home } = needsOf(id, graph);
    // Each icon goes where it is drawn: the library's index names them all.
    return !isIcon(id) && (main || (run && home)) ? "base" : null;
  },
  (id, graph) => {
    const { run, home, phone } = needsOf(id, graph);
    if (!phone || isIcon(id)) return null;
    // A participant's phone keeps time and unfolds a plan too, and needs nothing else of those screens.
    return run ? "clock" : home ? "scenes" : null;
  },
  (id, graph) => {
    const needs = needsOf(id, graph);
    if (isIcon(id)) return null;
    if (needs.run) return needs.console ? "session" : null;
    // Plans are made of the same pieces as the first screen, and come after it.
    return needs.home && id !== source("routes/HomeRoute.tsx") ? "home" : null;
  },
  (id, graph) => {
    const { run, home, phone } = needsOf(id, graph);
    if (!phone || run || home) return null;
    return /\/src\/domain\/link\/|\/node_modules\/fflate\//.test(id) ? "link" : null;
  },
];

export default defineConfig({
  base: "./",
  plugins: [react(), relaxPolicyInDevelopment(), routerForProduction(), offlineCopy()],
  json: { namedExports: false },
  worker: { format: "es" },
  build: {
    target: browsers,
    cssTarget: browsers,
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Seven letters of hash: the entry lists every chunk by name, and a hash does not compress.
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: {
          groups: groups.map((name, index) => ({ name, priority: groups.length - index })),
        },
      },
    },
  },
  test: {
    // A slow machine is no failure; a test that hangs is.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/build/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/harness/dom.ts"],
        },
      },
      // These read what `npm run build` made.
      {
        extends: true,
        test: { name: "build", environment: "node", include: ["tests/build/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "bench",
          environment: "node",
          include: ["tests/bench/**/*.bench.ts"],
          testTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
