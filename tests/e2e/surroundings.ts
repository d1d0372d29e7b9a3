// What browsers, add-ons, settings and places do to a page that nobody asked for. A test says
// `test.use({ surroundings: "translator" })` and runs in it; see `fixtures.ts`.
import type { BrowserContext, BrowserContextOptions, Locator, Page } from "@playwright/test";

import { translatePage } from "../harness/translator.ts";

interface Surrounding {
  /** How the browser's own settings differ. */
  context?: Pick<
    BrowserContextOptions,
    "acceptDownloads" | "forcedColors" | "locale" | "timezoneId"
  >;
  /** How much larger everything is shown: the page has that much less room. */
  zoom?: number;
  /** Runs in each page before anything of the app, so it uses nothing from outside. */
  script?: () => void;
  /** What only the browser's own protocol can set, for each page. */
  page?: (page: Page) => Promise<void>;
  /** Keys stay down a while. */
  held?: boolean;
  /** Words are composed before they stand, as on a phone or in Japanese. */
  composing?: boolean;
}

/** An add-on for writing: its own elements beside each field, its marks on it, its words in texts. */
function addNodes(): void {
  const beside = (): HTMLElement => {
    const own = document.createElement("add-on");
    own.attachShadow({ mode: "open" }).append("✓");
    own.style.position = "absolute";
    own.style.pointerEvents = "none";
    return own;
  };
  const known = new WeakSet<Node>();
  const decorate = (): void => {
    for (const field of document.querySelectorAll("input, textarea, select")) {
      if (known.has(field)) continue;
      known.add(field);
      field.setAttribute("data-gramm", "false");
      field.setAttribute("spellcheck", "false");
      field.before(beside());
      field.after(beside());
    }
    for (const place of [
      document.documentElement,
      document.body,
      document.getElementById("root"),
    ]) {
      if (!place || known.has(place)) continue;
      known.add(place);
      place.prepend(beside());
      place.append(beside());
    }
    // A dictionary marks a word where it stands, in three pieces.
    for (const place of document.querySelectorAll("p, li, label, button")) {
      const texts = [...place.childNodes];
      for (const text of texts) {
        const at = text instanceof Text ? / \p{L}+ /u.exec(text.data) : null;
        if (!at || !(text instanceof Text)) continue;
        const mark = document.createElement("add-on-word");
        mark.textContent = at[0].trim();
        const end = at.index + at[0].length - 1;
        text.replaceWith(text.data.slice(0, at.index + 1), mark, text.data.slice(end));
      }
    }
  };
  new MutationObserver(decorate).observe(document, { childList: true, subtree: true });
}

/** The least room that text must be able to take; see 1.4.12 of WCAG. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** The browser inside another app: it cannot print, share, copy or save. */
function takeAway(): void {
  const missing = { configurable: true, value: undefined };
  Object.defineProperty(window, "print", missing);
  Object.defineProperty(navigator, "share", missing);
  Object.defineProperty(navigator, "clipboard", missing);
  HTMLAnchorElement.prototype.click = function click() {
    // A file that is offered comes to nothing, and nobody says so.
  };
}

export const surroundings = {
  plain: {},
  translator: { script: translatePage },
  addOn: { script: addNodes },
  forcedColors: { context: { forcedColors: "active" } },
  forcedDark: {
    page: async (page) => {
      const protocol = await page.context().newCDPSession(page);
      await protocol.send("Emulation.setAutoDarkModeOverride", { enabled: true });
    },
  },
  zoom200: { zoom: 2 },
  zoom400: { zoom: 4 },
  spacing: { script: spaceText },
  /** Other figures, written from the right, fourteen hours ahead. */
  egypt: { context: { locale: "ar-EG", timezoneId: "Pacific/Kiritimati" } },
  /** Letters with another capital, and a clock that is half an hour off. */
  turkey: { context: { locale: "tr-TR", timezoneId: "America/St_Johns" } },
  /** Another calendar, and no summer time. */
  iran: { context: { locale: "fa-IR", timezoneId: "Asia/Tehran" } },
  heldKey: { held: true },
  composing: { composing: true },
  inApp: { script: takeAway },
  noDownloads: { context: { acceptDownloads: false } },
} as const satisfies Record<string, Surrounding>;

export type SurroundingName = keyof typeof surroundings;

export const surroundingOf = (name: SurroundingName): Surrounding => surroundings[name];

/** Puts what is not among a context's own settings around every page of it. */
export async function surround(context: BrowserContext, name: SurroundingName): Promise<void> {
  const { script, page: settle } = surroundingOf(name);
  if (script) await context.addInitScript(script);
  if (settle) {
    context.on("page", (page) => {
      // A window that closes at once needs no settings any more.
      settle(page).catch(() => undefined);
    });
  }
}

/** How often a key that is held down is told. */
const REPEATS = 12;

/** A page whose keys stay down: what `page.keyboard.press` presses is told over and over. */
export function holdKeys(page: Page): void {
  const { keyboard } = page;
  keyboard.press = async (key) => {
    // The browser tells a key that is down already as a repeated one.
    for (let told = 0; told <= REPEATS; told += 1) await keyboard.down(key);
    await keyboard.up(key);
  };
}

/** Writes in a field with a keyboard that composes each word; the last one is still being composed. */
export async function compose(field: Locator, text: string): Promise<void> {
  await field.focus();
  const protocol = await field.page().context().newCDPSession(field.page());
  const words = text.split(/(?<= )/u);
  for (const [index, word] of words.entries()) {
    for (let letters = 1; letters <= word.length; letters += 1) {
      const shown = word.slice(0, letters);
      const caret = { selectionStart: letters, selectionEnd: letters };
      await protocol.send("Input.imeSetComposition", { text: shown, ...caret });
    }
    if (index < words.length - 1) await protocol.send("Input.insertText", { text: word });
  }
  await protocol.detach();
}
