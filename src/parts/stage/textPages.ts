/** Where the pages of text stand. They open by a plain link, so no screen carries a way to them. */
export const textPages = {
  guide: "#/hulp",
  privacy: "#/privacy",
  accessibility: "#/toegankelijkheid",
} as const;
