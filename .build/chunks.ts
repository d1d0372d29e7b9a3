import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** All JSON of one language, and the module that gathers it, become one chunk: `content-nl`. */
function contentChunk(id: string): string | null {
  const json = /\/content\/([a-z]{2})\/[^?]*\.json$/.exec(id);
  const gatherer = /\/src\/content\/([a-z]{2})\.ts$/.exec(id);
  const locale = (json ?? gatherer)?.[1];
  return locale === undefined ? null : `content-${locale}`;
}

interface Graph {
  getModuleInfo: (id: string) => {
    code?: string | null;
    importedIds?: readonly string[];
    dynamicallyImportedIds?: readonly string[];
  } | null;
}

/** What is large and used by few comes by itself, when it is asked for. */
const large = /\/src\/(?:domain\/planFiles\/word|domain\/report\/xlsx|platform\/codeReader)\.ts$/;

/** A page by itself: what leads to one does not need it. */
const isPage = (id: string) => /\/src\/routes\/(?:\w+Route\.tsx|planRoutes\.ts)$/.test(id);

/** A way to tell all modules that a module leads to, of which each is asked many times. */
function reacher(next: (id: string, graph: Graph) => readonly string[]) {
  const known = new Map<string, Set<string>>();
  return (start: string, graph: Graph): Set<string> => {
    const found = known.get(start) ?? new Set<string>();
    const queue = known.has(start) ? [] : [start];
    known.set(start, found);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      queue.push(...next(id, graph));
    }
    return found;
  };
}

/** All modules that a module cannot do without. */
const reach = reacher((id, graph) => graph.getModuleInfo(id)?.importedIds ?? []);

/** The same, with all that may come after it. */
const reachLater = reacher((id, graph) => {
  const info = graph.getModuleInfo(id);
  const after = (info?.dynamicallyImportedIds ?? []).filter(
    (one) => !large.test(one) && !isPage(one),
  );
  return [...(info?.importedIds ?? []), ...after];
});

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

const isIcon = (id: string) => id.includes("/lucide-react/dist/esm/icons/");

const drawn = new Map<string, Set<string>>();

/** The icons that a page draws at first, by the names of their files: the library's index leads to all of them. */
function iconsOf(route: string, graph: Graph): Set<string> {
  const known = drawn.get(route);
  if (known) return known;
  const modules = [...reach(source(`routes/${route}`), graph)];
  const codeOf = (id: string) => graph.getModuleInfo(id)?.code ?? "";
  const namesIn = (list = "") =>
    list.split(",").map((name) => name.replace(/^\s*default as\s|\s/gu, ""));
  const used = new Set(
    modules.flatMap((id) =>
      [...codeOf(id).matchAll(/\{([^}]*)\}\s*from\s*"lucide-react"/gu)].flatMap(([, list]) =>
        namesIn(list),
      ),
    ),
  );
  const index = codeOf(modules.find((id) => id.endsWith("/esm/lucide-react.mjs")) ?? "");
  const files = index.matchAll(/\{([^}]*)\}\s*from\s*['"]\.\/icons\/([a-z0-9-]+)/gu);
  const found = new Set(
    [...files].flatMap(([, list, file = ""]) =>
      namesIn(list).some((name) => used.has(name)) ? [file] : [],
    ),
  );
  drawn.set(route, found);
  return found;
}

/** Which of the screens that somebody opens first cannot do without a module. */
function needsOf(id: string, graph: Graph) {
  const needs = (file: string) => reach(source(file), graph).has(id);
  return {
    early: needs("early.ts"),
    main: needs("main.tsx"),
    run: needs("routes/RunRoute.tsx"),
    console: needs("routes/ConsoleRoute.tsx") || needs("routes/StageRoute.tsx"),
    home: needs("routes/HomeRoute.tsx"),
    // Its last pages come later, but bring nothing of the other screens along either.
    phone: [
      "routes/PhoneRoute.tsx",
      "features/phone/ending.ts",
      "scenes/laterPhones.ts",
      "scenes/chart/Phone.tsx",
      "parts/phone/easeParts.ts",
    ].some(needs),
  };
}

/** The pages that a participant's link does not lead to, and what they fetch later. */
const elsewhere = [
  ...readdirSync(source("routes"))
    .filter((file) => file.endsWith("Route.tsx") && file !== "PhoneRoute.tsx")
    .map((file) => `routes/${file}`),
  "scenes/laterFaces.ts",
  "scenes/SceneCapture.tsx",
];

/** Drawn on those first pages only: anywhere else these would lead in a circle. */
const ownIcons = /\/icons\/(?:list|pause|play)\.m?js$/;

/**
 * The first pages of a participant's phone together, and what opens any link. With nothing along that
 * they need: a screen of the facilitator that draws the same shape would fetch them all for it.
 */
export function ownOfPhone(id: string, graph: Graph): string | null {
  const needs = (file: string) => reach(source(file), graph).has(id);
  if (isIcon(id)) return ownIcons.test(id) ? "phone" : null;
  if (!needs("routes/PhoneRoute.tsx") || id === source("routes/PhoneRoute.tsx")) return null;
  return elsewhere.some(needs) ? null : "phone";
}

/**
 * What two screens need goes to one chunk instead of a dozen: together it compresses better, by some
 * 7 kB for the run screen. A group takes all that its modules need along, so the most general is first.
 */
export const groups: ((id: string, graph: Graph) => string | null)[] = [
  contentChunk,
  // The words of a participant's first page wait for nothing that draws.
  (id, graph) => {
    const { early, main, run, home } = needsOf(id, graph);
    return early && (main || run || home) ? "plan" : null;
  },
  (id, graph) => (needsOf(id, graph).early && id !== source("early.ts") ? "link" : null),
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
  ownOfPhone,
  (id, graph) => {
    const needs = needsOf(id, graph);
    if (isIcon(id)) return null;
    if (needs.run) return needs.console ? "session" : null;
    // Plans are made of the same pieces as the first screen, and come after it.
    return needs.home && id !== source("routes/HomeRoute.tsx") ? "home" : null;
  },
];

/** Pages that share what comes later, each with the routes that lead to it. */
const pages = {
  run: ["RunRoute.tsx"],
  console: ["ConsoleRoute.tsx", "StageRoute.tsx"],
  plans: ["planRoutes.ts"],
  home: ["HomeRoute.tsx"],
  phone: ["PhoneRoute.tsx"],
  few: ["ReportRoute.tsx", "CheckRoute.tsx", "GiveRoute.tsx", "CameRoute.tsx", "TextRoute.tsx"],
};
const faces = [
  "laterFaces.ts",
  "overlay/LargeShown.tsx",
  "overlay/QrShown.tsx",
  "overlay/GroupsShown.tsx",
];
const opened = ["run", "console", "home", "phone"];
/** Told on any page, and soon after it stands. */
const notices = ["session/OfflineNotice.tsx", "version/Renew.tsx", "version/VersionNotice.tsx"];

/**
 * What comes after a page stands, in one file for all pages that need the same: a dozen files of a few
 * lines each cost a slow network a dozen turns. What a first page cannot do without is apart from what
 * comes later, and so is what a stage draws, and a chart.
 */
export function later(id: string, graph: Graph): string | null {
  if (isIcon(id)) {
    const draws = (route: string) => iconsOf(route, graph).has(id.replace(/.*\/|\.m?js$/gu, ""));
    return draws("PhoneRoute.tsx") ? "icons" : draws("RunRoute.tsx") ? "run-icons" : "more-icons";
  }
  const reachedBy = (way: typeof reach) => (route: string) =>
    way(source(`routes/${route}`), graph).has(id);
  const of = (way: typeof reach) =>
    Object.entries(pages).flatMap(([page, routes]) => (routes.some(reachedBy(way)) ? [page] : []));
  const everywhere = reachLater(source("main.tsx"), graph).has(id);
  const may = Object.values(pages)
    .flat()
    .filter((route) => everywhere || reachedBy(reachLater)(route));
  const alone = may.length === 1 && may.some(reachedBy(reach));
  if (may.length === 0 || alone || id === source("scenes/chart/Phone.tsx")) return null;
  const must = of(reach);
  const first = must.filter((page) => opened.includes(page));
  const then = everywhere ? Object.keys(pages) : of(reachLater).filter((page) => page !== "few");
  if (reach(source("scenes/chart/Chart.tsx"), graph).has(id)) return "chart";
  const isNotice = notices.some((notice) => reach(source(`parts/${notice}`), graph).has(id));
  if ((isNotice || everywhere) && first.length === 0) {
    // What watches a translator and a hasty hand comes at once, and by itself.
    return reach(source("platform/beside.ts"), graph).has(id) ? null : "notices";
  }
  if (then.includes("phone")) {
    const who = then.length === 1 ? "phone" : "common";
    return first.length > 0 ? `${who}-first` : `${who}-later`;
  }
  if (first.length > 0) return `${first.join("-")}-first`;
  if (faces.some((face) => reach(source(`scenes/${face}`), graph).has(id))) return "faces";
  const name = then.filter((page) => page !== "console").join("-");
  // What comes later needs its page; what a page cannot do without may not be in one file with that.
  const when = must.length > 0 ? "first" : "later";
  return `${name || (then.includes("console") ? "run" : "few")}-${when}`;
}
