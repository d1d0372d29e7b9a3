import { describe, expect, it } from "vitest";
import { checkPack } from "#content/check.ts";
import type { ContentFile } from "#content/checks/json.ts";
import { contentFiles } from "./files.ts";
import { mistakes } from "./mistakes.ts";

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
  it.each(mistakes)("tells of %s", (_, name, place, value, path, reason) => {
    const files = contentFiles();
    spoil(files, name, place, value);
    expect(checkPack(files)).toContainEqual({
      file: nl(name),
      path,
      reason: expect.stringMatching(reason) as unknown,
    });
  });

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

  it("takes a new exercise that is only a file", () => {
    const files = contentFiles();
    const culture = structuredClone(files.find(({ path }) => path === nl("exercises/culture"))!);
    const json = culture.json as Record<string, unknown>;
    json["id"] = "extra-yardstick";
    json["prompts"] = [
      { id: "extra-yardstick-1", code: "X1", short: "Lat", text: "Hoe hoog?", followUps: [] },
    ];
    files.push({ path: nl("exercises/extra-yardstick"), json });
    expect(checkPack(files)).toStrictEqual([]);
  });
});
