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

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

const isIcon = (id: string) => id.includes("/lucide-react/dist/esm/icons/");

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
  if (!elsewhere.some(needs)) return "phone";
  return needs("routes/GiveRoute.tsx") && needs("routes/LostRoute.tsx") ? "opened" : null;
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
