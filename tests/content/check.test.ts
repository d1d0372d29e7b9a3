import { describe, expect, it } from "vitest";
import { checkPack, freePlaces } from "#content/checks/check.ts";
import type { ContentFile } from "#content/checks/json.ts";
import { contentMistakes, contentTexts } from "../../.build/content.ts";
import { contentFiles } from "./files.ts";
import { mistakes } from "./mistakes.ts";
import { mistakesOfShape } from "./mistakesOfShape.ts";

const nl = (name: string) => `content/nl/${name}.json`;

/** Puts a value at "a.0.b" in one file; undefined takes the key away. */
function spoil(files: ContentFile[], name: string, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  let owner = files.find((file) => file.path === nl(name))!.json as Record<string, unknown>;
  for (const key of keys) owner = owner[key] as Record<string, unknown>;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
}

describe("the check of the content", () => {
  it.each([...mistakes, ...mistakesOfShape])(
    "tells of %s",
    (_, name, place, value, path, reason) => {
      const files = contentFiles();
      spoil(files, name, place, value);
      expect(checkPack(files)).toContainEqual({
        file: nl(name),
        path,
        reason: expect.stringMatching(reason) as unknown,
      });
    },
  );

  it("tells of a prompt and of files that have gone", () => {
    const files = contentFiles().filter(({ path }) => path !== nl("tasks/bowline"));
    spoil(files, "exercises/mistakes", "prompts.4.id", "extra-something");
    const problems = checkPack(files);
    expect(problems).toContainEqual({ file: "tasks", path: "", reason: "missing bowline.json" });
    expect(problems).toContainEqual({
      file: nl("exercises/mistakes"),
      path: "prompts",
      reason: "missing prompt “mistakes-5”",
    });
  });

  it("tells of a file that is none of ours", () => {
    const strange = [
      { path: nl("recipes/soup"), json: {} },
      { path: nl("plans/list"), json: [] },
    ];
    const problems = checkPack([...contentFiles(), ...strange]);
    expect(problems).toStrictEqual([
      { file: nl("recipes/soup"), path: "", reason: "not in a folder exercises, tasks, plans" },
      { file: nl("plans/list"), path: "", reason: "not a JSON object" },
    ]);
  });

  it("tells of everything at once, also within one file and beside a schema error", () => {
    const files = contentFiles();
    spoil(files, "plans/team-90", "title", undefined);
    spoil(files, "plans/team-90", "steps.0.minutes", 8);
    spoil(files, "plans/team-90", "steps.1.task", "sheepshank");
    spoil(files, "exercises/awareness", "aim", 'een "les"');
    expect(checkPack(files).map(({ file, path }) => `${file} ${path}`)).toStrictEqual([
      `${nl("plans/team-90")} title`,
      `${nl("exercises/awareness")} aim`,
      `${nl("plans/team-90")} steps.1.task`,
      `${nl("plans/team-90")} minutes`,
    ]);
  });

  it("tells what follows from one mistake only once", () => {
    const files = contentFiles();
    // A copy whose ids were not changed yet, a phase and a prompt that have gone, and a file that is no JSON.
    const culture = structuredClone(files.find(({ path }) => path === nl("exercises/culture"))!);
    files.push({
      path: nl("exercises/yardstick"),
      json: { ...(culture.json as object), order: 99 },
    });
    spoil(files, "plans/team-90", "steps.2.phases", ["dance"]);
    spoil(files, "exercises/mistakes", "prompts.4.id", "mistakes-6");
    const read = files.filter(({ path }) => path !== nl("exercises/experiment"));
    const problems = checkPack(read, [nl("exercises/experiment")]);
    expect(problems.map(({ file, reason }) => `${file} ${reason}`)).toStrictEqual([
      `${nl("exercises/yardstick")} duplicate id “culture”, also in ${nl("exercises/culture")}; in this file stands “yardstick”`,
      `${nl("plans/team-90")} unknown phase “dance” of culture`,
      `${nl("exercises/mistakes")} missing prompt “mistakes-5”`,
    ]);
  });

  it("tells on which line a mistake is, file by file, and says it when a file is no JSON", () => {
    const texts = contentTexts().map(({ path, text }) => {
      if (path === nl("tasks/bowline")) return { path, text: text.replace('",', '"') };
      return { path, text: path === nl("plans/team-90") ? text.replace("order", "oder") : text };
    });
    expect(contentMistakes(texts)).toStrictEqual([
      `${nl("plans/team-90")}:4  oder: unknown field “oder”; did you mean “order”?`,
      `${nl("tasks/bowline")}:2  a comma is missing at the end of this line`,
    ]);
  });

  it("says which places are free", () => {
    expect(freePlaces(contentTexts()).join("\n")).toMatch(
      /orders: \d+ of exercises.*\n.*letters of codes: [A-Z ]+\n.*B \(awareness to B\d+\)/,
    );
  });
});
