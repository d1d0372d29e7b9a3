/** The language of these words, as the kit's content and the page name it. */
export const LANGUAGE = "nl";
/** How figures, dates and lists are written with them. */
export const LOCALE = "nl-BE";
