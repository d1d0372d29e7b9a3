/** Letters that carry their stroke or their second letter in one sign, which no normal form takes apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ŋ: "n",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * Text as somebody types it in a hurry: without accents, capitals, apostrophes and the marks that
 * nobody sees. For searching only; whether two names are the same is another question.
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[ıøđðłħŋßæœþ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/['’‘‛ʼʹ′`´\u02BB\p{M}]/gu, "");
}

/** Says of a text whether every word of the query occurs in it; without words all texts do. */
export function searchFor(query: string): (text: string) => boolean {
  const words = searchKey(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (text) => {
    if (words.length === 0) return true;
    const key = searchKey(text);
    return words.every((word) => key.includes(word));
  };
}
