import { inflateRawSync } from "node:zlib";

/** The files in a zip, as text, by their names. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const text = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString("utf8", at + 46, at + 46 + name!), text.toString("utf8"));
    at += 46 + name! + extra! + comment!;
  }
  return files;
}

/** How each file in a zip is packed, and the attributes that it would get outside. */
export function entriesOf(bytes: Uint8Array): { method: number; attributes: number }[] {
  const zip = Buffer.from(bytes);
  const entries: { method: number; attributes: number }[] = [];
  for (
    let at = zip.indexOf("PK\u0001\u0002");
    at >= 0;
    at = zip.indexOf("PK\u0001\u0002", at + 4)
  ) {
    entries.push({ method: zip.readUInt16LE(at + 10), attributes: zip.readUInt32LE(at + 38) });
  }
  return entries;
}

const SIGNS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const plain = (text: string) =>
  text.replaceAll(/&(\w+);/gu, (whole, sign: string) => SIGNS[sign] ?? whole);

/** What a reader reads in a document, one line for each paragraph. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)]
      .map(([, text]) => (text === undefined ? "\n" : plain(text)))
      .join(""),
  );
}

/** Whether each tag is closed in its turn; a text that no parser reads has one that is not. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, , empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name!);
  }
  // Text may hold no bare mark, and no sign that XML does not know.
  const rest = xml.replaceAll(/<\?.*?\?>|<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/gsu, "");
  return (
    open.length === 0 &&
    !/[<>]|&(?!\w+;)/u.test(rest) &&
    !/[^\P{Cc}\n\r\t]|[\p{Cs}\uFFFE\uFFFF]/u.test(xml)
  );
}
