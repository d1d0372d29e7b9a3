import type { Plugin } from "vite";

/** No Dutch word ends in it, and every face of type has it. As wide as most letters. */
const TAIL = "ñ";
/** What a word table says to the program: a place for a value, another text, the name of a key. */
const KEPT = /(\{\{[^}]*\}\}|\$t\([^)]*\)|`[^`]*`)/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text of the tables in the pseudo-language: each of its words can be recognised by its tail, which
 * makes it 40 % longer. A text that is in it already stays as it is.
 */
export function pseudo(text: string): string {
  const longer = (word: string) =>
    word.endsWith(TAIL) ? word : word + TAIL.repeat(Math.ceil(word.length * 0.4));
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(WORD, longer)))
    .join("");
}

interface Table {
  [key: string]: string | Table;
}

/** Brings all texts of a table into the pseudo-language, in their places: the app imports that table itself. */
export function pseudoTable(table: Table): void {
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === "string") table[key] = pseudo(value);
    else pseudoTable(value);
  }
}

/** With `--mode pseudo`, in development or in a build, the app speaks the pseudo-language. */
export function pseudoLanguage(): Plugin {
  let on = false;
  return {
    name: "pseudo-language",
    enforce: "pre",
    configResolved({ mode }) {
      on = mode === "pseudo";
    },
    transform: {
      filter: { id: /\/src\/i18n\/nl\/(?!language\.ts)\w+\.ts$/ },
      handler(code) {
        if (!on) return null;
        const tables = [...code.matchAll(/^export const (\w+) = \{/gm)].map(([, name]) => name);
        return [
          `import { pseudoTable as inPseudo } from ${JSON.stringify(import.meta.filename)};`,
          code,
          ...tables.map((name) => `inPseudo(${name});`),
        ].join("\n");
      },
    },
  };
}
