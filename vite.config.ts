import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
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

/** All JSON of one language, and the module that gathers it, become one chunk: `content-nl`. */
function contentChunk(id: string): string | null {
  const json = /\/content\/([a-z]{2})\/[^?]*\.json$/.exec(id);
  const gatherer = /\/src\/content\/([a-z]{2})\.ts$/.exec(id);
  const locale = (json ?? gatherer)?.[1];
  return locale === undefined ? null : `content-${locale}`;
}

export default defineConfig({
  base: "./",
  plugins: [react(), relaxPolicyInDevelopment()],
  json: { namedExports: false },
  build: {
    target: browsers,
    cssTarget: browsers,
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
        codeSplitting: { groups: [{ debugName: "content", name: contentChunk }] },
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
