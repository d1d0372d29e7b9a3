import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import { groups, later, ownOfPhone } from "./.build/chunks.ts";
import { checkedContent } from "./.build/content.ts";
import { firstPaint } from "./.build/firstPaint.ts";
import { notFound } from "./.build/notFound.ts";
import { writtenShape } from "./.build/planShape.ts";
import { pseudoLanguage } from "./.build/pseudo.ts";

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

/**
 * The router's package hands everybody its development build; its own production build is smaller. In that
 * one, a name for the developer tools written on each component keeps the components nobody uses (links,
 * forms, server rendering) in the bundle: without those lines and with `forwardRef` told to be pure they
 * go, some 5 kB gzip.
 */
function routerForProduction(): Plugin {
  const built = fileURLToPath(
    new URL("node_modules/react-router/dist/production/index.mjs", import.meta.url),
  );
  return {
    name: "router-for-production",
    apply: "build",
    config: () => ({
      resolve: {
        alias: [
          { find: /^react-router$/, replacement: built },
          // React has had this hook itself since version 18.
          { find: "use-sync-external-store/shim", replacement: "react" },
        ],
      },
    }),
    transform: {
      filter: { id: /react-router\/dist\/production/ },
      handler: (code) =>
        code
          .replace(/^\w+\.displayName = "[^"]*";$/gm, "")
          .replace(/= (React\w*\.forwardRef\()/g, "= /* @__PURE__ */ $1"),
    },
  };
}

/** A class by its name and its file, and not by its line as Vite does: that compresses less. */
function scopedName(name: string, file: string): string {
  const place = path.relative(import.meta.dirname, file.split("?")[0] ?? file);
  const mark = createHash("sha256").update(place.replaceAll("\\", "/")).digest("base64url");
  return `${name}_${mark.slice(0, 4)}`;
}

/** Vite's own CSS modules call PostCSS without a file name, which Vite then holds against the project. */
function quietStyles(): Plugin {
  return {
    name: "quiet-styles",
    apply: "build",
    configResolved({ logger }) {
      const warn = logger.warnOnce.bind(logger);
      logger.warnOnce = (text, options) => {
        if (!text.includes("A PostCSS plugin did not pass the `from` option")) warn(text, options);
      };
    },
  };
}

/** See `.build/zipHere.ts`. */
function zipInThePage(): Plugin {
  return {
    name: "zip-in-the-page",
    resolveId: (source, importer) =>
      source === "fflate" && importer?.includes("/write-excel-file/modules/zip/zipToArrayBuffer.js")
        ? fileURLToPath(new URL(".build/zipHere.ts", import.meta.url))
        : null,
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
    // Behind a login the browser would ask for the manifest without it.
    useCredentials: true,
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
      // The app's page asks for its files beside it, so it may stand at no address but its own.
      navigateFallback: "404.html",
      ignoreURLParametersMatching: [/./],
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

export default defineConfig({
  base: "./",
  plugins: [
    checkedContent(),
    pseudoLanguage(),
    react(),
    relaxPolicyInDevelopment(),
    routerForProduction(),
    firstPaint(),
    notFound(),
    zipInThePage(),
    writtenShape(),
    quietStyles(),
    offlineCopy(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  json: { namedExports: false },
  worker: { format: "es" },
  build: {
    target: browsers,
    cssTarget: browsers,
    manifest: true,
    assetsInlineLimit: 0,
    // Safari before 17 fetches beforehand what it is told to only with a script that costs all others more.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: ["index.html", "src/early.ts"],
      output: {
        // Seven letters of hash: the entry lists every chunk by name, and a hash does not compress.
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: {
          groups: [...groups, later].map((name, index) => ({
            name,
            debugName: `group ${index}`,
            priority: groups.length + 1 - index,
            includeDependenciesRecursively: name !== ownOfPhone && name !== later,
          })),
        },
      },
    },
  },
  test: {
    // A slow machine is no failure; a test that hangs is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: "100%",
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
          setupFiles: ["tests/harness/chance.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/harness/chance.ts", "tests/harness/dom.ts"],
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
          fileParallelism: false,
        },
      },
    ],
  },
});
