/** Words that both sides of a link of version 1 know. */
export const DICTIONARY_1 = "de het een";
