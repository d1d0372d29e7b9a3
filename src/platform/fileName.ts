/** A title as a part of a file name that every system takes; empty where nothing is left of it. */
export function fileSlug(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-/u, "");
  // Cut before the last dash goes: the cut may end on one.
  return Array.from(plain).slice(0, 40).join("").replace(/-$/u, "");
}

/** "2026-03-02", on this device's calendar: files sort by it. Empty for a moment that no calendar has. */
export function dayStamp(moment: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
