import { describe, expect, it, test } from "vitest";

import { pack } from "#content/nl.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { pastedPayloads, readPasted } from "#domain/link/pasted.ts";
import { seal } from "#domain/link/seal.ts";
import { planPayload } from "#domain/link/wholePlan.ts";

const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
const payload = participantPayload(
  { ...plan, title: "Halve dag voor de ploeg van de nacht" },
  pack,
);
const long = planPayload(plan);
const app = "https://leren.voorbeeld.be/";
const link = linkAddress(app, "mee", payload);
const whole = { kind: "mee", payload };
const folded = (text: string, size: number, by: string) =>
  text.match(new RegExp(`.{1,${size}}`, "gu"))!.join(by);

describe("a link that was pasted", () => {
  test.each([
    ["as it is", link],
    ["between spaces", `  ${link}\n`],
    ["without https", link.slice("https://".length)],
    ["with a host in capitals", link.replace("leren.voorbeeld.be", "LEREN.Voorbeeld.BE")],
    ["in angle brackets", `<${link}>`],
    ["in brackets", `(${link})`],
    ["in square brackets, with a title", `[Doe mee](${link})`],
    ["in quotes", `“${link}”`],
    ["in a page's source", `<a href="${link}" target="_blank">Doe mee</a>`],
    ["with a full stop after it", `Kijk op ${link}.`],
    ["in a sentence", `Dag allemaal, ga naar ${link}, en doe mee! Groeten, Jan`],
    ["with a word glued to it", `${link}Groeten`],
    ["bold in a chat", `*${link}*`],
    ["quoted in an answer", `> ${folded(link, 40, "\n> ")}\n> Groeten\n\nDank je!`],
    ["broken over lines", folded(link, 30, "\r\n")],
    ["broken over lines, with spaces", folded(link, 25, "\n    ")],
    ["broken in its path", folded(link, 30, "\n").replace("/mee/", "/m\n ee/")],
    ["broken by a mail", folded(link, 74, "=\r\n")],
    ["broken by a hyphen", folded(link, 50, "-\n")],
    ["with invisible characters", folded(link, 10, "\u200B")],
    ["with percents", encodeURIComponent(link)],
    ["with percents, twice", encodeURIComponent(encodeURIComponent(link))],
    ["with percents, in small letters", link.replace("#/mee/", "%23%2fmee%2f")],
    ["with spaces as percents", link.replace(payload, folded(payload, 20, "%0D%0A%20"))],
    ["with entities", link.replace("#/", "&#35;&#x2F;")],
    [
      "behind a redirect",
      `https://eur01.safelinks.test/?url=${encodeURIComponent(link)}&data=05%7C01%7Cx`,
    ],
    [
      "behind a redirect in a page",
      `https://r.test/l?a=1&amp;url=${encodeURIComponent(link)}&amp;b=2`,
    ],
    ["as its path only", `#/mee/${payload}`],
    ["as its payload only", payload],
    ["as its payload in a sentence", `Neem deze: ${payload}. Lukt het?`],
    ["as its payload over lines", folded(payload, 20, "\n")],
    ["behind a broken one", `${link.slice(0, -9)} oei, die is stuk: ${link}`],
  ])("is found %s", (_, text) => {
    expect(readPasted(text)).toEqual(whole);
  });

  it("is found for every kind, also when it is long", () => {
    expect(readPasted(folded(linkAddress(app, "plan", long), 76, "\n"))).toEqual({
      kind: "plan",
      payload: long,
    });
    const answers = seal("geef", ["een antwoord"]);
    expect(readPasted(linkAddress(`${app}?x=1#/oud`, "geef", answers))).toEqual({
      kind: "geef",
      payload: answers,
    });
    expect(readPasted(`mijn antwoord: ${answers}`)).toEqual({ kind: "geef", payload: answers });
  });

  it("is handed on as it is when it is broken, so that the page can say why", () => {
    expect(readPasted(`${link.slice(0, -3)} klopt dit?`)).toEqual({
      kind: "mee",
      payload: payload.slice(0, -3),
    });
    expect(readPasted(`${app}#/mee/`)).toEqual({ kind: "mee", payload: "" });
  });

  it("is nothing in a text without one, however long", () => {
    const none = [
      "",
      "Dag allemaal",
      app,
      `${app}#/planner/abc`,
      payload.slice(0, -1),
      "#".repeat(9e4),
    ];
    expect(none.map(readPasted)).toEqual(none.map(() => undefined));
    expect(readPasted("#/mee/ ".repeat(200_000))).toBeUndefined();
    expect(readPasted("#  / ".repeat(40_000))).toBeUndefined();
  });

  it("is looked for no longer than it takes, whatever is pasted", () => {
    expect(readPasted("#/mee/0".repeat(30_000))).toMatchObject({ kind: "mee", payload: "0" });
    expect(readPasted(`#/mee/${"0".repeat(200_000)}`)?.kind).toBe("mee");
    expect(readPasted("#>".repeat(100_000))).toBeUndefined();
  });
});

describe("a conversation with many links", () => {
  const given = (text: string) => seal("geef", ["plan", "", [["Slxg1DF-", "s", "", "", text]]]);
  const [one, two, three] = [given("een"), given("twee, wat langer dan de rest"), given("drie")];
  const to = (sealed: string) => linkAddress(app, "geef", sealed);

  test("gives each of one kind, also what is broken and what came behind a redirect", () => {
    const text = `Els: hier is het ${to(one)}\n${link}\nJan:\n> ${folded(to(two), 30, "\n> ")}\nNee, dit: ${to(
      three,
    ).slice(0, -2)}\nhttps://klik.voorbeeld.be/?u=${encodeURIComponent(to(three))}&bron=mail`;
    expect(pastedPayloads(text, "geef")).toEqual([one, two, three.slice(0, -2), three]);
    expect(pastedPayloads(text, "mee")).toEqual([payload]);
    expect(pastedPayloads(text, "plan")).toEqual([]);
  });

  test("gives one that stands there without its address, and nothing where there is none", () => {
    expect(pastedPayloads(` ${one}\n`, "geef")).toEqual([one]);
    expect(pastedPayloads(one, "mee")).toEqual([]);
    expect(pastedPayloads("Dag allemaal", "geef")).toEqual([]);
    expect(pastedPayloads(`${to(one)} `.repeat(9000), "geef")).toEqual([]);
    expect(pastedPayloads("#/geef/0".repeat(20_000), "geef")).toHaveLength(20_000);
  });
});
