export type Plant = { what: string; file: string; text: string; rule: string };

const rooms = "house(import-rooms)";
const globals = "eslint(no-restricted-globals)";
const properties = "eslint(no-restricted-properties)";
const literals = "react(jsx-no-literals)";

/** Files for the plants to import; each keeps every rule itself. */
export const neighbours: Record<string, string> = {
  "content/nl/kit.json": "{}",
  "src/domain/round/b.ts": "export const b = 1;",
  "src/domain/about/d.ts": `
import type { Word } from "#domain/text/word.ts";
export const d: Word = "d";`,
  "src/domain/text/word.ts": `
import { e } from "#domain/about/e.ts";
export type Word = "d";
export const word = e;`,
  "src/domain/about/e.ts": "export const e = 1;",
  "src/content/schema.ts": "export type Pack = { id: string };",
  "src/domain/plan/plan.ts": `
import type { Pack } from "#content/schema.ts";
import { figure } from "#i18n/format.ts";
export const first = (pack: Pack): string => pack.id + figure(1);`,
  "src/stores/plans.ts": `
import { create } from "zustand";
import { first } from "#domain/plan/plan.ts";
export const plans = create(() => ({ first }));`,
  "src/parts/clock/useClock.ts": `
import { plans } from "#stores/plans.ts";
export const useClock = () => plans();`,
  "src/scenes/question/Stage.tsx": `
import { useClock } from "#parts/clock/useClock.ts";
import { plans } from "#stores/plans.ts";
export function Stage() {
  return <p>{useClock().first({ id: "B1" })}{plans.getState().first({ id: "B2" })} · </p>;
}`,
  "src/features/home/title.ts": `export { home as title } from "#words/home.ts";`,
  "src/features/home/Home.tsx": `
import { Stage } from "#scenes/question/Stage.tsx";
import { title } from "./title.ts";
export function Home() {
  return <section className="home" aria-label={title.title}><Stage /></section>;
}`,
  "src/features/console/Console.tsx": `export function Console() { return <hr />; }`,
  "src/routes/HomeRoute.tsx": `
import { Home } from "#features/home/Home.tsx";
import { Console } from "#features/console/Console.tsx";
export function HomeRoute() { return <><Home /><Console /></>; }`,
  "src/platform/clock.ts": `export const now = () => window.performance.now() + Date.now();`,
  "src/i18n/nl/home.ts": `export const home = { title: "Al doende" };`,
  "src/i18n/nl/language.ts": `export const LANGUAGE = "nl";`,
  "src/i18n/format.ts": `
import { LANGUAGE } from "#words/language.ts";
export const figure = (value: number): string => new Intl.NumberFormat(LANGUAGE).format(value);`,
  "src/i18n/setup.ts": `export { LANGUAGE } from "#words/language.ts";`,
  "src/ui/Button.tsx": `
import { now } from "#platform/clock.ts";
export function Button() { return <button type="button">{now()}</button>; }`,
};

/** Who imports what they may not. */
const imports: [importer: string, specifier: string][] = [
  ["content", "#domain/plan/plan.ts"],
  ["content", "#platform/clock.ts"],
  ["domain", "#content/schema.ts"],
  ["domain", "#stores/plans.ts"],
  ["domain", "#platform/clock.ts"],
  ["domain", "#i18n/setup.ts"],
  ["domain", "#words/home.ts"],
  ["features/home", "#i18n/nl/home.ts"],
  ["i18n", "./nl/home.ts"],
  ["domain", "#ui/Button.tsx"],
  ["stores", "#scenes/question/Stage.tsx"],
  ["stores", "#parts/clock/useClock.ts"],
  ["parts", "#scenes/question/Stage.tsx"],
  ["parts", "#features/home/title.ts"],
  ["stores", "#ui/Button.tsx"],
  ["scenes", "#features/home/title.ts"],
  ["scenes", "#routes/HomeRoute.tsx"],
  ["features/home", "#routes/HomeRoute.tsx"],
  ["features/home", "#features/console/Console.tsx"],
  ["features/home", "../console/Console.tsx"],
  ["features/home", "../../../content/nl/kit.json"],
  ["routes", "../../tests/harness/serve.mjs"],
  ["ui", "#i18n/setup.ts"],
  ["ui", "#domain/plan/plan.ts"],
  ["platform", "#domain/plan/plan.ts"],
  ["platform", "#ui/Button.tsx"],
  ["i18n", "#content/schema.ts"],
  ["domain", "react"],
  ["domain", "react/jsx-runtime"],
  ["domain", "zustand"],
  ["domain", "zustand/vanilla"],
  ["domain", "i18next"],
  ["domain", "react-i18next"],
  ["domain", "idb-keyval"],
  ["domain", "nanoid"],
  ["domain", "node:crypto"],
  ["content", "zustand"],
  ["scenes", "zustand"],
  ["parts", "zustand"],
  ["features/home", "zustand"],
  ["features/home", "idb-keyval"],
  ["ui", "zustand"],
  ["ui", "i18next"],
];

/** Other ways to import: each from one feature into another. */
const sideways = [
  `export const later = () => import("#features/console/Console.tsx");`,
  `export { Console } from "#features/console/Console.tsx";`,
  `export type { Console } from "#features/console/Console.tsx";`,
  `export * from "../console/Console.tsx";`,
  `import "#features/console/Console.tsx";`,
  `export type Y = typeof import("#features/console/Console.tsx");`,
  `export const files = import.meta.glob("../console/*.tsx");`,
];

const outsidePlatform = ["domain", "stores", "scenes", "features/home", "routes", "i18n", "ui"];
const names = ["window", "document", "navigator", "localStorage", "sessionStorage", "globalThis"];
const hidden: [what: string, text: string, rule: string][] = [
  ["the clock", "export const y = Date.now();", properties],
  ["the clock, out of its pocket", "const { now } = Date;\nexport const y = now();", properties],
  ["the date of today", "export const y = new Date();", "house(no-hidden-clock)"],
  ["today as text", "export const y = Date();", "house(no-hidden-clock)"],
  ["dice", "export const y = Math.random();", properties],
  ["a timer", "export const y = setTimeout(() => undefined, 1);", globals],
  ["the performance clock", "export const y = performance.now();", globals],
  ["chance by crypto", "export const y = crypto.randomUUID();", globals],
];

const words: [what: string, markup: string][] = [
  ["text", "<p>Verder</p>"],
  ["braces", `<p>{"Verder"}</p>`],
  ["a template", "<p>{`Verder`}</p>"],
  ...["title", "alt", "label", "placeholder", "aria-label", "aria-description"].map(
    (name): [string, string] => [name, `<option ${name}="Verder" />`],
  ),
];

const others: Plant[] = [
  {
    what: "a circle of two files",
    file: "src/domain/circle/a.ts",
    text: `import { b } from "./b.ts";\nexport const a = (): number => b();`,
    rule: "import(no-cycle)",
  },
  {
    what: "the other half of that circle",
    file: "src/domain/circle/b.ts",
    text: `import { a } from "#domain/circle/a.ts";\nexport const b = (): number => a();`,
    rule: "import(no-cycle)",
  },
  {
    what: "a circle of folders in which no file needs itself",
    file: "src/domain/round/a.ts",
    text: `import { d } from "#domain/about/d.ts";\nexport const a = d;`,
    rule: "house(no-folder-circle)",
  },
  {
    what: "the other half of that circle of folders",
    file: "src/domain/about/c.ts",
    text: `import { b } from "#domain/round/b.ts";\nexport const c = b;`,
    rule: "house(no-folder-circle)",
  },
  {
    what: "a test that sleeps",
    file: "tests/e2e/asleep.spec.ts",
    text: `import type { Page } from "@playwright/test";\nexport const nap = (page: Page) => page.waitForTimeout(1);`,
    rule: properties,
  },
  {
    what: "a test that waits for a second",
    file: "tests/domain/hasty.test.ts",
    text: `import { vi } from "vitest";\nexport const soon = () => vi.waitFor(() => undefined);`,
    rule: properties,
  },
  {
    what: "a barrel",
    file: "src/ui/index.ts",
    text: `export * from "#ui/Button.tsx";`,
    rule: "oxc(no-barrel-file)",
  },
  {
    what: "any",
    file: "src/domain/any.ts",
    text: "export const y = (x: any): unknown => x;",
    rule: "typescript(no-explicit-any)",
  },
  {
    what: "a promise that nobody awaits",
    file: "src/stores/later.ts",
    text: "const later = async () => 1;\nexport function y() { later(); }",
    rule: "typescript(no-floating-promises)",
  },
  {
    what: "a hook in a condition",
    file: "src/ui/Hook.tsx",
    text: `import { useId } from "react";
export function Hook({ on }: { on: boolean }) { return <p id={on ? useId() : ""} />; }`,
    rule: "react(hooks)",
  },
  {
    what: "a picture without a text",
    file: "src/ui/Picture.tsx",
    text: `export function Picture() { return <img src="x.png" />; }`,
    rule: "jsx-a11y(alt-text)",
  },
  {
    what: "a file of 301 lines",
    file: "src/domain/long.ts",
    text: Array.from({ length: 301 }, (_, n) => `export const y${n} = ${n};`).join("\n"),
    rule: "eslint(max-lines)",
  },
];

/** What is written as a language does, or names one, outside the one place for it. */
const otherLanguage = [
  "new Intl.DateTimeFormat()",
  "new Intl.ListFormat('en')",
  "(2).toLocaleString('en')",
  "'nl'",
  "'nl-BE'",
  "new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })",
  "(2).toLocaleString()",
  "new Date(0).toLocaleDateString(undefined, { month: 'long' })",
  "'I'.toLocaleLowerCase()",
  "'a'.localeCompare('b')",
];

/** One planted violation per file. */
export const plants: Plant[] = [
  ...imports.map(([room, specifier], n) => ({
    what: `${room} imports ${specifier}`,
    file: `src/${room}/planted/import${n}.ts`,
    text: `import * as x from "${specifier.startsWith(".") ? `../${specifier}` : specifier}";
export const y = x;`,
    rule: rooms,
  })),
  ...sideways.map((text, n) => ({
    what: `sideways: ${text}`,
    file: `src/features/home/sideways${n}.ts`,
    text,
    rule: rooms,
  })),
  {
    what: "a path upwards inside src",
    file: "src/domain/plan/upwards.ts",
    text: `import type { Pack } from "../../content/schema.ts";\nexport type Y = Pack;`,
    rule: rooms,
  },
  ...outsidePlatform.flatMap((room) =>
    names.map((name) => ({
      what: `${room} names ${name}`,
      file: `src/${room}/planted/${name}.ts`,
      text: `export const y = ${name};`,
      rule: globals,
    })),
  ),
  ...hidden.map(([what, text, rule], n) => ({
    what: `domain reaches for ${what}`,
    file: `src/domain/planted/hidden${n}.ts`,
    text,
    rule,
  })),
  ...words.map(([what, markup], n) => ({
    what: `a word in JSX: ${what}`,
    file: `src/ui/planted/Words${n}.tsx`,
    text: `export function Words() { return ${markup}; }`,
    rule: literals,
  })),
  ...otherLanguage.map((text, n) => ({
    what: `a language elsewhere: ${text}`,
    file: `src/ui/planted/language${n}.ts`,
    text: `export const y = ${text};`,
    rule: "house(one-language)",
  })),
  ...others,
];
