/** The "Aan" line of a mail program: names, each with an address between angle brackets. */

const ADDRESS = /<[^<>\s@]{1,254}@[^<>\s]{1,254}>/u;
const bare = /^[^\s@<>,;]+@[^\s@<>,;]+$/u;

/** Whether a text names people by their mail addresses. */
export function isAddressList(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * The names of an address list. A semicolon or a new line ends a person, and so does a comma behind
 * an address; a comma before it, or between quotes, belongs to the name ("Peeters, Jan <…>").
 */
export function splitAddresses(text: string): string[] {
  return text
    .split(/(?<=>)[\s,;]+|[;\n]/u)
    .flatMap((entry) => {
      const parts = entry.split(",");
      const loose = parts.findLastIndex((part) => bare.test(part.trim())) + 1;
      return [...parts.slice(0, loose), parts.slice(loose).join(",")];
    })
    .map((entry) => entry.replaceAll(/<[^<>@]*@[^<>]*>/gu, " ").trim())
    .filter((entry) => entry !== "");
}
