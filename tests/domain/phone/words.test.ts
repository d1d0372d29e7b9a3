// What a participant holds may be a phone or a tablet: it has one name, wherever something is said of it.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { phone } from "#words/phone.ts";
import { stage } from "#words/stage.ts";

test("what holds somebody's words is called “dit toestel”", () => {
  const folder = "src/i18n/nl/";
  const files = readdirSync(folder).filter((file) => /^phone|^offline|^errors/u.test(file));
  expect(files.length).toBeGreaterThan(4);
  const lines = [...files.map((file) => folder + file), "index.html"].flatMap((file) =>
    readFileSync(file, "utf8").split("\n"),
  );
  expect(lines.filter((line) => /dit toestel/iu.test(line)).length).toBeGreaterThan(5);
  expect(lines.filter((line) => /telefoon|(?<!dit )toestel/iu.test(line))).toEqual([]);
});

test("how the room works is said on a phone as it is on the stage", () => {
  expect(phone.form).toEqual(stage.form);
});
