import { expect, it } from "vitest";

import { words } from "../../../domain/planFiles/fixture.ts";

it("leaves what was typed as it was, whatever it looks like", () => {
  const typed = "$t(planFiles.title) {{label}} $& <b> & $1";
  expect(words.labelled("Doel", typed)).toBe(`Doel: ${typed}`);
  expect(words.quote(typed)).toBe(`“${typed}”`);
  expect(words.material({ id: "x", own: false, name: typed, count: 3, spare: 1 })).toBe(
    `3 × ${typed} (en 1 reserve)`,
  );
  expect(words.material({ id: "x", own: false, name: typed, count: 3, spare: 0 })).toBe(
    `3 × ${typed}`,
  );
});

it("counts in Dutch", () => {
  expect([words.sum(1, 0), words.sum(2, 3)]).toEqual(["1 minuut", "2 minuten + 3 wachten"]);
  expect([words.people(1), words.people(2)]).toEqual(["1 deelnemer", "2 deelnemers"]);
  expect(words.number(1234.5)).toBe("1.234,5");
});

it("says how people sit, and when a cue is for", () => {
  expect(words.form("groups", 4)).toBe("in groepjes van 4");
  expect(words.form("groups", undefined)).toBe("in groepjes");
  expect(words.form("pairs", 2)).toBe("per twee");
  expect(words.cue({ kind: "do", when: "start" })).toBe("Doe");
  expect(words.cue({ kind: "say", when: "silent" })).toBe("Zeg, als het stil blijft");
});

it("names a day of the calendar, wherever the device stands", () => {
  expect(words.day("2027-03-05")).toBe("vrijdag 5 maart 2027");
  expect(words.day("ooit")).toBe("ooit");
});
