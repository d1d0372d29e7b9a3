// Files that are opened as a backup and are not what they should be.
import { closeSync, ftruncateSync, openSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import {
  addNote,
  at,
  backup,
  capture,
  fileOf,
  filled,
  goesOn,
  layAll,
  notable,
  localText,
  noteLine,
  openBackup,
  openNotes,
  openRun,
  shortPlan,
  stage,
  titled,
  words,
} from "./trouble-kit.ts";

const good = (id: string, title: string) => {
  const session = titled(id, title);
  return {
    ...session,
    captures: { [at(notable(session), 0).scene.captureKey]: capture(`notitie van ${id}`) },
  };
};

const refused: [what: string, text: string, sentence: string][] = [
  ["that is no JSON", "Beste collega, hierbij het verslag.", words["not-json"]],
  ["that is cut off", backup(good("a", "A")).slice(0, -40), words["not-json"]],
  ["of another app", '{"app":"iets-anders","sessions":[]}', words["not-ours"]],
  ["with a bare list", "[1,2,3]", words["not-ours"]],
  ["with null", "null", words["not-ours"]],
  ["that nests without end", "[".repeat(200_000), words["not-ours"]],
  ["that is empty", "", words.empty],
  ["with only white space", " \n\t ", words.empty],
  ["without sessions", backup(), words.empty],
  [
    "of a newer version",
    backup(good("a", "A")).replace(/"version":\d+/u, '"version":99'),
    words.backupNewer,
  ],
];

const allKept = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

for (const [what, text, sentence] of refused) {
  test(`a file ${what} is refused with a clear sentence, and nothing changes`, async ({ page }) => {
    await layAll(page, good("hier", "Sessie van hier"));
    await page.goto("./");
    await expect(page.getByText("Sessie van hier")).toBeVisible();
    const before = await allKept(page);
    await openBackup(page, fileOf(text));
    await expect(page.getByRole("alert")).toContainText(sentence);
    expect(await allKept(page)).toEqual(before);
    // The next file is welcome.
    await openBackup(page, fileOf(backup(good("nieuw", "Uit het bestand"))));
    await expect(page.getByText("1 sessie is toegevoegd.")).toBeVisible();
    await expect(page.getByText(sentence)).toBeHidden();
    await expect(page.getByText("Uit het bestand").first()).toBeVisible();
    await expect(page.getByText("Sessie van hier").first()).toBeVisible();
  });
}

test("a file that is no text is refused", async ({ page }) => {
  await page.goto("./");
  await openBackup(page, {
    name: "foto.json",
    mimeType: "application/json",
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0xc3, 0x28]),
  });
  await expect(page.getByRole("alert")).toContainText(words.unreadable);
  await expect(page.getByRole("button", { name: `Start: ${shortPlan.title}` })).toBeEnabled();
});

test("a file of 50 MB is refused at once and never read", async ({ page }, info) => {
  await page.addInitScript(() => {
    const reads: string[] = [];
    Object.assign(window, { reads });
    for (const name of ["arrayBuffer", "text", "stream", "slice"] as const) {
      const read = Blob.prototype[name] as (this: Blob, ...rest: unknown[]) => unknown;
      Object.defineProperty(Blob.prototype, name, {
        value(this: Blob, ...rest: unknown[]) {
          if (this instanceof File) reads.push(name);
          return read.apply(this, rest);
        },
      });
    }
  });
  const path = info.outputPath("groot.json");
  const file = openSync(path, "w");
  ftruncateSync(file, 52_428_800);
  closeSync(file);
  await page.goto("./");
  await openBackup(page, path);
  await expect(page.getByRole("alert")).toContainText(words["too-large"]);
  const reads = () => page.evaluate(() => (window as unknown as { reads: string[] }).reads);
  expect(await reads()).toEqual([]);
  // And the watch itself works: a small file is read.
  await openBackup(page, fileOf(backup(good("klein", "Klein bestand"))));
  await expect(page.getByText("1 sessie is toegevoegd.")).toBeVisible();
  expect(await reads()).not.toEqual([]);
});

for (const [how, key] of [
  ["plainly", '"__proto__"'],
  ["with an escape", String.raw`"\u005f_proto__"`],
] as const) {
  test(`a file with a __proto__ key, spelled ${how}, opens and pollutes nothing`, async ({
    page,
  }) => {
    const trap = `${key}:{"polluted":"ja"},"constructor":{"prototype":{"polluted":"ja"}},`;
    const session = good("val", "Sessie met een val");
    const text = backup(session)
      .replace("{", `{${trap}`)
      .replace('"head":{', `"head":{${trap}`)
      .replace('"live":{', `"live":{${trap}`)
      .replace('"draws":{', `"draws":{${trap}`)
      .replace('"timers":{', `"timers":{${trap}`)
      .replace('"captures":{', `"captures":{${trap}`)
      .replace('"drafts":{', `"drafts":{${trap}`)
      .replace('"poll":{', `"poll":{${trap}`)
      .replaceAll(",}", "}");
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(text.split("polluted").length - 1).toBe(16);
    await page.goto("./");
    await openBackup(page, fileOf(text));
    await expect(page.getByText("1 sessie is toegevoegd.")).toBeVisible();
    await page.getByRole("button", { name: "Verder waar je was" }).click();
    await openNotes(page);
    await expect(noteLine(page, "notitie van val")).toBeVisible();
    await addNote(page, "en verder");
    await page.keyboard.press("Escape");
    await goesOn(page);
    await expect.poll(() => localText(page)).toContain("en verder");
    const seen = await page.evaluate(() => [
      "polluted" in {},
      "polluted" in [],
      Object.hasOwn(Object.prototype, "polluted"),
      Object.values(localStorage).join("").includes("polluted"),
    ]);
    expect(seen).toEqual([false, false, false, false]);
  });
}

/** A backup whose sessions were changed by hand. */
function tampered(
  sessions: ReturnType<typeof good>[],
  change: (raws: Record<string, unknown>[]) => void,
): string {
  const file = JSON.parse(backup(...sessions)) as { sessions: Record<string, unknown>[] };
  change(file.sessions);
  return JSON.stringify(file);
}

const three = () => [
  good("een", "Sessie één"),
  good("twee", "Sessie twee"),
  good("drie", "Sessie drie"),
];

test("one bad session among good ones: the good ones open, the bad one is named", async ({
  page,
}) => {
  await page.goto("./");
  const text = tampered(three(), (raws) => {
    at(raws, 1)["head"] = { title: "Sessie twee", scenes: "stuk" };
  });
  await openBackup(page, fileOf(text));
  await expect(page.getByText("2 sessies zijn toegevoegd.")).toBeVisible();
  await expect(page.getByText(filled(words.lostSession, { title: "Sessie twee" }))).toBeVisible();
  for (const id of ["een", "drie"]) {
    await openRun(page, id);
    await openNotes(page);
    await expect(noteLine(page, `notitie van ${id}`)).toBeVisible();
  }
});

test("a session without a name that cannot be opened is called by its place in the file", async ({
  page,
}) => {
  await page.goto("./");
  const text = tampered(three(), (raws) => raws.splice(1, 1, { niets: true }));
  await openBackup(page, fileOf(text));
  await expect(
    page.getByText(filled(words.lostSession, { title: "sessie 2 in het bestand" })),
  ).toBeVisible();
  await expect(page.getByText("2 sessies zijn toegevoegd.")).toBeVisible();
});

test("bad parts in a backup are dropped and named, and the rest of that session opens", async ({
  page,
}) => {
  await page.goto("./");
  const text = tampered(three(), (raws) => {
    at(raws, 0)["live"] = 7;
    Object.assign(at(raws, 2)["captures"] as object, { "kapot-1": { notes: "geen lijst" } });
  });
  await openBackup(page, fileOf(text));
  await expect(page.getByText("3 sessies zijn toegevoegd.")).toBeVisible();
  await expect(page.getByText(filled(words.lostLive, { title: "Sessie één" }))).toBeVisible();
  await expect(page.getByText(filled(words.lostCapture, { title: "Sessie drie" }))).toBeVisible();
  await openRun(page, "drie");
  await openNotes(page);
  await expect(noteLine(page, "notitie van drie")).toBeVisible();
  await openRun(page, "een");
  await expect(stage(page)).toBeVisible();
});

test("a session that is here already in another state is never replaced", async ({ page }) => {
  await layAll(page, good("zelfde", "Twee keer"));
  await page.goto("./");
  const other = good("zelfde", "Twee keer");
  const key = at(notable(other), 0).scene.captureKey;
  await openBackup(page, fileOf(backup({ ...other, captures: { [key]: capture("van elders") } })));
  await expect(page.getByText(/staat hier al in een andere versie/u)).toBeVisible();
  await openRun(page, "zelfde");
  await openNotes(page);
  await expect(noteLine(page, "notitie van zelfde")).toBeVisible();
  await expect(noteLine(page, "van elders")).toHaveCount(0);
});
