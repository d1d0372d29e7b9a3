// The house rules that no existing lint rule can say. They are switched on in .oxlintrc.json;
// tests/house/import-rules.test.ts plants a violation of each and sees the linter fail.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const rooms = ["content", "domain", "stores", "parts", "scenes", "features", "routes"];

/** What each room may import from src; rooms point to the left, shelves stand apart. */
const allowed = {
  content: [],
  domain: ["content"],
  stores: ["content", "domain", "platform", "i18n"],
  parts: ["content", "domain", "stores", "platform", "i18n", "ui"],
  scenes: ["content", "domain", "stores", "parts", "platform", "i18n", "ui"],
  features: ["content", "domain", "stores", "parts", "scenes", "platform", "i18n", "ui"],
  routes: ["content", "domain", "stores", "parts", "scenes", "features", "platform", "i18n", "ui"],
  platform: [],
  i18n: ["platform"],
  ui: ["platform"],
};

/** Of the words, what the domain may know: how its figures and dates are written. */
const pure = new Set(["#i18n/format.ts", "#words/language.ts"]);

const viewLibraries =
  /^(?:react|react-dom|react-router|react-i18next|lucide-react|@dnd-kit)(?:\/|$)/;
const stateLibraries = /^(?:zustand|zundo|immer)(?:\/|$)/;
const wordLibraries = /^(?:i18next|react-i18next)(?:\/|$)/;
const storageLibraries = /^idb-keyval(?:\/|$)/;
const chanceLibraries = /^(?:nanoid|node:.*)(?:\/|$)/;

/** Packages that a room may not import. */
const forbiddenPackages = {
  content: [viewLibraries, stateLibraries, wordLibraries, storageLibraries, chanceLibraries],
  domain: [viewLibraries, stateLibraries, wordLibraries, storageLibraries, chanceLibraries],
  stores: [/^(?:react-dom|react-router|react-i18next|lucide-react|@dnd-kit)(?:\/|$)/],
  parts: [stateLibraries, storageLibraries],
  scenes: [stateLibraries, storageLibraries],
  features: [stateLibraries, storageLibraries],
  routes: [stateLibraries, storageLibraries],
  platform: [stateLibraries, wordLibraries, /^react-router(?:\/|$)/],
  i18n: [stateLibraries, storageLibraries, /^react-router(?:\/|$)/],
  ui: [stateLibraries, wordLibraries, storageLibraries, /^react-router(?:\/|$)/],
};

/** Where a file stands: its room and, for a feature, which one; null outside src or at its top. */
function placeOf(relative) {
  const [top, room, feature] = relative.split("/");
  if (top !== "src" || !(room in allowed)) return null;
  return { room, feature: room === "features" ? feature : null };
}

/** The path from the project's root that an import means; null for a package. */
function targetOf(specifier, importer) {
  const bare = specifier.split("?")[0];
  if (bare.startsWith("#words/")) return `src/i18n/nl/${bare.slice("#words/".length)}`;
  if (bare.startsWith("#")) return `src/${bare.slice(1)}`;
  if (bare.startsWith("/")) return bare.slice(1);
  if (bare.startsWith(".")) return path.posix.join(path.posix.dirname(importer), bare);
  return null;
}

function complaint(specifier, importer, isType) {
  const from = placeOf(importer);
  const target = targetOf(specifier, importer);
  if (target === null) {
    const bad = from !== null && forbiddenPackages[from.room].some((name) => name.test(specifier));
    return bad ? `${from.room} may not import the package ${specifier}.` : null;
  }
  if (target.startsWith("content/")) {
    return from?.room === "content" ? null : "Only src/content knows the JSON in content/.";
  }
  if (!target.startsWith("src/")) return `Nothing in src imports ${target}.`;
  if (specifier.startsWith("..")) return `Write #${target.slice(4)} instead of ${specifier}.`;
  const isWords = /^src\/i18n\/[a-z]{2}\//;
  if (isWords.test(target) && !isWords.test(importer) && !specifier.startsWith("#words/")) {
    return `Write #words/ instead of ${specifier}: package.json says which language that is.`;
  }
  if (from === null) return null;
  const to = placeOf(target);
  if (to === null) return `${from.room} may not import the top of src (${target}).`;
  if (to.room === from.room) {
    return to.feature === from.feature
      ? null
      : `The feature ${from.feature} may not import the feature ${to.feature}.`;
  }
  if (from.room === "domain" && pure.has(specifier)) return null;
  if (!allowed[from.room].includes(to.room)) {
    const arrow =
      rooms.includes(from.room) && rooms.includes(to.room) ? " (imports point left)" : "";
    return `${from.room} may not import ${to.room}${arrow}.`;
  }
  // The build writes down what these two read: see `.build/planShape.ts`.
  if (/^src\/domain\/link\/(?:shape|planShape)\.ts$/.test(importer)) return null;
  if (from.room === "domain" && !isType) return "domain takes only types from content.";
  return null;
}

const importRooms = {
  create(context) {
    const importer = path.relative(context.cwd, context.filename).replaceAll("\\", "/");
    const check = (source, isType) => {
      const specifier = source?.value ?? source?.quasis?.[0]?.value?.cooked;
      if (typeof specifier !== "string") return;
      const message = complaint(specifier, importer, isType);
      if (message !== null) context.report({ node: source, message });
    };
    // `import { type A, type B }` keeps the import itself at run time, so it counts as a value.
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      CallExpression(node) {
        const callee = node.callee;
        const isGlob =
          callee.type === "MemberExpression" &&
          callee.object.type === "MetaProperty" &&
          callee.property.name === "glob";
        if (!isGlob) return;
        const first = node.arguments[0];
        const patterns = first?.type === "ArrayExpression" ? first.elements : [first];
        for (const pattern of patterns) check(pattern, false);
      },
    };
  },
};

const fromOf = /^(?:import|export)\b(?! type\b)[^;"']*?(?:from\s*)?"([^"]+)"/gm;

/** Which folders of src each folder needs at run time, in whole paths; what comes later is not needed. */
function readFolders(cwd) {
  const needs = new Map();
  const files = readdirSync(path.join(cwd, "src"), { recursive: true, encoding: "utf8" });
  for (const name of files) {
    const file = `src/${name.replaceAll("\\", "/")}`;
    if (!/\.tsx?$/.test(file)) continue;
    const folder = path.posix.dirname(file);
    const found = needs.get(folder) ?? new Set();
    for (const [, specifier] of readFileSync(path.join(cwd, file), "utf8").matchAll(fromOf)) {
      const target = targetOf(specifier, file);
      if (target?.startsWith("src/")) found.add(path.posix.dirname(target));
    }
    found.delete(folder);
    needs.set(folder, found);
  }
  return needs;
}

let folders;

/** Whether one folder needs another, itself or by way of others. */
function leadsTo(from, to) {
  const known = new Set();
  const queue = [from];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (folder === to) return true;
    if (known.has(folder)) continue;
    known.add(folder);
    queue.push(...(folders.get(folder) ?? []));
  }
  return false;
}

/** Folders that need each other cannot be read, tried or moved one by one. */
const noFolderCircle = {
  create(context) {
    const importer = path.relative(context.cwd, context.filename).replaceAll("\\", "/");
    const own = path.posix.dirname(importer);
    const check = (node) => {
      if (node.source === null || (node.importKind ?? node.exportKind) === "type") return;
      const target = targetOf(node.source.value, importer);
      if (!target?.startsWith("src/") || !importer.startsWith("src/")) return;
      const folder = path.posix.dirname(target);
      folders ??= readFolders(context.cwd);
      if (folder === own || !leadsTo(folder, own)) return;
      report(node.source, `${folder} needs ${own} too: folders stand in one order.`);
    };
    const report = (node, message) => context.report({ node, message });
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const noHiddenClock = {
  create(context) {
    const message = "The time comes in as an argument here.";
    const isDate = (node) => node.callee.type === "Identifier" && node.callee.name === "Date";
    return {
      NewExpression(node) {
        if (isDate(node) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node) {
        if (isDate(node)) context.report({ node, message });
      },
    };
  },
};

const ofLanguage = /^(?:toLocale(?:Date|Time)?String|toLocale(?:Lower|Upper)Case|localeCompare)$/;

/** What is said in a language, or names one, stands in src/i18n; there alone it can be forgotten or changed. */
const oneLanguage = {
  create(context) {
    const importer = path.relative(context.cwd, context.filename).replaceAll("\\", "/");
    const mayFormat = importer === "src/i18n/format.ts";
    const mayName = /^src\/(?:i18n|content)\//.test(importer);
    const report = (node, message) => context.report({ node, message });
    return {
      MemberExpression({ object, property }) {
        const isIntl = object.type === "Identifier" && object.name === "Intl";
        if (mayFormat || (!isIntl && !ofLanguage.test(property.name))) return;
        report(property, "Only src/i18n/format.ts writes as a language does.");
      },
      Literal(node) {
        if (mayName || typeof node.value !== "string" || !/^nl(?:[-_]\w+)?$/i.test(node.value))
          return;
        report(node, "Only #words/language.ts says which language it is.");
      },
    };
  },
};

export default {
  meta: { name: "house" },
  rules: {
    "import-rooms": importRooms,
    "no-folder-circle": noFolderCircle,
    "no-hidden-clock": noHiddenClock,
    "one-language": oneLanguage,
  },
};
