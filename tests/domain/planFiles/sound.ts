import { expect } from "vitest";

import { entriesOf, isWellFormed, unzip } from "./unzip.ts";

/** Expects a Word file that every reader opens: no shared list, no empty field and no loose part. Gives how many numbered lists it has. */
export function expectSound(bytes: Uint8Array): number {
  const files = unzip(bytes);
  const xml = files.get("word/document.xml") ?? "";
  const numbering = files.get("word/numbering.xml") ?? "";
  // Each numbered list has a definition of its own.
  const definition = new Map(
    [
      ...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>.*?<w:abstractNumId w:val="(\d+)"\/>/gsu),
    ].map(([, num = "", abstract = ""]) => [num, abstract]),
  );
  const decimal = [
    ...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gsu),
  ]
    .filter(([text]) => text.includes('<w:numFmt w:val="decimal"/>'))
    .map(([, abstract = ""]) => abstract);
  const used = [
    ...new Set([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, num = ""]) => num)),
  ];
  const lists = used
    .map((num) => definition.get(num)!)
    .filter((abstract) => decimal.includes(abstract));
  expect(new Set(lists).size).toBe(lists.length);
  // A field shows something before it is counted.
  const footers = [...files].flatMap(([name, text]) =>
    name.startsWith("word/footer") ? text : [],
  );
  const fields = footers.flatMap((text) => [
    ...text.matchAll(/<w:fldSimple w:instr="(\w+)">.*?<w:t[^>]*>(\d+)<\/w:t>.*?<\/w:fldSimple>/gsu),
  ]);
  expect(fields.map(([, name]) => name)).toEqual(["PAGE", "NUMPAGES"]);
  expect(footers.join("")).not.toContain("w:fldChar");
  // No line break in a text: Word shows none.
  expect(xml).not.toMatch(/<w:t(?: [^>]*)?>[^<]*[\r\n][^<]*<\/w:t>/u);
  // Every part that is named is there, and something leads to it.
  const types = files.get("[Content_Types].xml") ?? "";
  const named = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, name = ""]) => name);
  const led = [...files].flatMap(([name, text]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]*$/u, "");
    return [...text.matchAll(/<Relationship [^>]*Target="([^"]+)"/gu)].map(([, target = ""]) =>
      target.startsWith("/") ? target.slice(1) : folder + target,
    );
  });
  expect(named.filter((name) => !files.has(name))).toEqual([]);
  expect(named.filter((name) => !led.includes(name))).toEqual([]);
  expect(led.filter((name) => !/^\w+:/u.test(name) && !files.has(name))).toEqual([]);
  expect([...files.keys()].filter((name) => name.includes("comments"))).toEqual([]);
  // Each entry is deflated or as it is, and has no attributes that an unpacker may stumble over.
  for (const { method, attributes } of entriesOf(bytes)) {
    expect([0, 8]).toContain(method);
    expect(attributes).toBe(0);
  }
  for (const [name, file] of files) {
    if (name.endsWith(".xml")) expect([name, isWellFormed(file)]).toEqual([name, true]);
  }
  // The head of each table comes back, and no two tables touch.
  const tables = xml.match(/<w:tbl>/gu)?.length ?? 0;
  expect(xml.match(/<w:tblHeader\/>/gu) ?? []).toHaveLength(tables);
  expect(xml.includes("</w:tbl><w:tbl>")).toBe(false);
  return lists.length;
}
