import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import { common } from "#words/common.ts";
import { errors } from "#words/errors.ts";
import { LANGUAGE } from "#words/language.ts";
import type { FlatWords, Words } from "#words/words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    // One flat list of keys: through the tree of them the compiler would walk too deep.
    resources: { translation: FlatWords };
    keySeparator: false;
  }
}

/** Sets the interface's words up, with those that any page may need. */
export function setUpWords(): void {
  if (i18next.isInitialized) return;
  void i18next.use(initReactI18next).init({
    lng: LANGUAGE,
    resources: { [LANGUAGE]: { translation: { common, errors } } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** Adds the words of a page, before it is drawn for the first time. */
export function addWords(words: { [Group in keyof Words]?: Partial<Words[Group]> }): void {
  setUpWords();
  i18next.addResourceBundle(LANGUAGE, "translation", words, true, true);
}
