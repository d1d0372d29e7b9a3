import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
} from "@playwright/test";
import { serve } from "../harness/serve.mjs";
import {
  compose,
  holdKeys,
  surround,
  surroundingOf,
  type SurroundingName,
} from "./surroundings.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

type Site = Awaited<ReturnType<typeof serve>>;

type Options = {
  /** Where the app is served; the same files must work on any path. */
  sitePath: string;
  /** Complaints that a test provokes on purpose, for instance an exception in one screen. */
  allowedComplaints: RegExp[];
  /** What browser, add-ons, settings and place do to the page: one of `surroundings.ts`. */
  surroundings: SurroundingName;
};

type Fixtures = {
  /** Fills with every error on a console, breach of the policy and request to another origin. */
  complaints: string[];
  /** Watches one more context, of a browser of the test's own. */
  watch: (context: BrowserContext) => Promise<void>;
  /** Opens one more device, watched as the first one is; it goes with the test. */
  device: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Writes in a field the way the keyboard of the surroundings does. */
  write: (field: Locator, text: string) => Promise<void>;
};

/** Runs in the page before anything else. */
function reportBreaches(): void {
  document.addEventListener("securitypolicyviolation", (breach) => {
    console.error(`Policy breached: ${breach.violatedDirective} by ${breach.blockedURI}`);
  });
}

async function watchContext(
  context: BrowserContext,
  origin: string,
  complaints: string[],
): Promise<void> {
  const isForeign = (url: string) => {
    const { origin: asked, protocol } = new URL(url);
    return asked !== origin && !["data:", "blob:", "about:"].includes(protocol);
  };
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`exception: ${error.error().message}`));
  context.on("request", (request) => {
    if (isForeign(request.url())) complaints.push(`request to another origin: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => complaints.push(`websocket: ${socket.url()}`));
    page.on("crash", () => complaints.push(`crash of ${page.url()}`));
  });
  await context.addInitScript(reportBreaches);
}

/** Every browser test uses this one: whatever it tests, a page that complains fails it. */
export const test = base.extend<Options & Fixtures, { sites: (path: string) => Promise<Site> }>({
  sitePath: ["/", { option: true }],
  allowedComplaints: [[], { option: true }],
  surroundings: ["plain", { option: true }],

  // Settings of a context, of which the surroundings have theirs.
  locale: async ({ locale, surroundings }, use) => {
    await use(surroundingOf(surroundings).context?.locale ?? locale);
  },
  timezoneId: async ({ timezoneId, surroundings }, use) => {
    await use(surroundingOf(surroundings).context?.timezoneId ?? timezoneId);
  },
  acceptDownloads: async ({ acceptDownloads, surroundings }, use) => {
    await use(surroundingOf(surroundings).context?.acceptDownloads ?? acceptDownloads);
  },
  contextOptions: async ({ contextOptions, surroundings }, use) => {
    await use({ ...contextOptions, ...surroundingOf(surroundings).context });
  },

  sites: [
    async ({}, use) => {
      if (!existsSync(dist)) throw new Error("There is no built app: run `npm run build` first.");
      const open = new Map<string, Promise<Site>>();
      await use((path) => {
        const site = open.get(path) ?? serve({ root: dist, base: path, port: 0 });
        open.set(path, site);
        return site;
      });
      for (const site of await Promise.all(open.values())) await site.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ sites, sitePath }, use) => {
    const { url } = await sites(sitePath);
    await use(url);
  },

  complaints: async ({ allowedComplaints }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    const left = complaints.filter((text) => !allowedComplaints.some((known) => known.test(text)));
    if (left.length > 0) throw new Error(`The page complained:\n${left.join("\n")}`);
  },

  watch: async ({ baseURL, complaints, surroundings }, use) => {
    const origin = new URL(baseURL ?? "").origin;
    await use(async (context) => {
      await watchContext(context, origin, complaints);
      await surround(context, surroundings);
    });
  },

  device: async ({ browser, baseURL, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      opened.push(context);
      await watch(context);
      return context;
    });
    for (const context of opened) await context.close();
  },

  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },

  page: async ({ page, surroundings }, use) => {
    const { zoom, held } = surroundingOf(surroundings);
    const size = page.viewportSize();
    if (zoom !== undefined && size) {
      const [width, height] = [Math.round(size.width / zoom), Math.round(size.height / zoom)];
      await page.setViewportSize({ width, height });
    }
    if (held === true) holdKeys(page);
    await use(page);
  },

  write: async ({ surroundings }, use) => {
    const { composing } = surroundingOf(surroundings);
    await use(composing === true ? compose : async (field, text) => field.fill(text));
  },
});

export { expect } from "@playwright/test";
