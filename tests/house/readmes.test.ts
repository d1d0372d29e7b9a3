// Whoever reads on by a link, or opens a file that is named, finds it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const project = process.cwd();
const pages = [
  "README.md",
  ".guide/README.md",
  "content/README.md",
  "src/README.md",
  ".hosting/README.md",
];

/** What a page names without that it is there: what the build makes, and the example of an author. */
const NOT_THERE = /^dist\b|\/(?:show-me|paper-boat|taste-45)\.json$/;

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, "")
    .replaceAll(" ", "-");

/** Links and names of files that lead nowhere, for the text of a page at a path. */
function deadEnds(page: string, text: string): string[] {
  const folder = path.join(project, path.dirname(page));
  const prose = text.replaceAll(/^```[^]*?^```/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const dead = links.filter((link) => {
    if (/^(?:https?|mailto):/.test(link)) return false;
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path.join(project, page) : path.join(folder, file);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    const there = target === path.join(project, page) ? text : readFileSync(target, "utf8");
    return ![...there.matchAll(/^#+ (.+)$/gm)].some(([, heading = ""]) => slug(heading) === anchor);
  });
  const named = [...prose.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, name = ""]) => name);
  // A path begins with something that lies at the top of the project, or beside the page.
  const missing = named.filter((name) => {
    const [top = ""] = name.split("/");
    const from = [project, folder].filter((place) => existsSync(path.join(place, top)));
    if (!name.includes("/") || NOT_THERE.test(name) || from.length === 0) return false;
    return !from.some((place) => existsSync(path.join(place, name)));
  });
  return [...new Set([...dead, ...missing])];
}

test.each(pages)("every link and every path in %s leads somewhere", (page) => {
  expect(deadEnds(page, readFileSync(path.join(project, page), "utf8"))).toEqual([]);
});

test("a link, an anchor and a path that lead nowhere are found", () => {
  const text =
    "# Here\n[a](gone.md) [b](#here) [c](#there) `src/gone.ts` `src/main.tsx` `text/css`\n";
  expect(deadEnds("README.md", text)).toEqual(["gone.md", "#there", "src/gone.ts"]);
});
