import fc from "fast-check";
import i18next from "i18next";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { invitationOf } from "#domain/document/invitation.ts";
import { blankPlan } from "#domain/plan/blank.ts";
import { invitationMail, invitationText, MOST_MAIL } from "#domain/planFiles/invitation.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import { kit, prepared } from "./fixture.ts";

const words = handoutWords(i18next.t);
const invite = (plan: Plan, link = "") => invitationOf(plan, kit.exercises, words, link);
const textOf = (plan: Plan, link = "") => invitationText(invite(plan, link), words);
const mailOf = (plan: Plan, link = "") => invitationMail(invite(plan, link), words);
const empty = blankPlan("own");

describe("an invitation", () => {
  it("says all that is known", () => {
    const plan = {
      ...prepared,
      organisation: "Vlierbos",
      trainer: "Els",
      aim: "Zien wat je al leert.",
      bring: "een pen",
      announcement: "Er is soep.",
    };
    expect(textOf(plan, "https://x.be/#/mee/abc")).toBe(
      [
        "Je bent uitgenodigd voor “Leren bij *Vlierbos*”.",
        "",
        "Wanneer: vrijdag 5 maart 2027, 13:00–16:00",
        "Waar: Zaal 2 <boven>",
        "Begeleiding: Els",
        "Organisatie: Vlierbos",
        "",
        "Waarover het gaat: Zien wat je al leert.",
        "",
        "Breng mee: een pen",
        "",
        "Er is soep.",
        "",
        "Met je telefoon doe je mee via deze link:",
        "https://x.be/#/mee/abc",
      ].join("\n"),
    );
  });

  it("has no line, no label and no hour for what nobody filled in", () => {
    expect(textOf(empty)).toBe("Je bent uitgenodigd voor “Sessie”.");
    const { start: _start, ...untimed } = prepared;
    expect(textOf(untimed)).not.toMatch(/\d\d:\d\d/u);
    const some = fc.option(fc.constantFrom("", " ", "\n", "tekst"), { nil: undefined });
    const facts = fc.record({
      aim: some,
      bring: some,
      announcement: some,
      room: some,
      trainer: some,
    });
    fc.assert(
      fc.property(facts, (given) => {
        const text = textOf({ ...empty, ...given });
        expect(text).not.toMatch(/: *$|\n\n\n|undefined/mu);
        expect(text).toBe(text.trim());
      }),
    );
  });

  it("names nobody, and tells nothing of what is prepared", () => {
    const text = textOf({ ...prepared, names: "Jan Peeters" });
    expect(text).not.toMatch(/Jan Peeters|wassen|zorg voor ouderen|Jef/u);
  });
});

describe("as a mail", () => {
  it("has the whole text where that fits", () => {
    const invitation = invite(prepared, "https://x.be/#/mee/abc");
    const { address, whole } = invitationMail(invitation, words);
    expect(whole).toBe(true);
    const query = new URLSearchParams(address.slice("mailto:?".length));
    expect(query.get("subject")).toBe("Uitnodiging: Leren bij *Vlierbos*");
    expect(query.get("body")).toBe(invitationText(invitation, words).replaceAll("\n", "\r\n"));
  });

  it("never is longer than a mail program takes, and then keeps when and where", () => {
    const typed = (maxLength: number) => fc.string({ unit: "binary", maxLength });
    const facts = fc.record({
      title: typed(80),
      room: typed(120),
      trainer: typed(120),
      aim: typed(600),
      announcement: typed(600),
    });
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 800 }), (given, letters) => {
        const link = letters === 0 ? "" : `https://x.be/${"a".repeat(letters)}`;
        const { address } = mailOf({ ...prepared, ...given }, link);
        expect(address.length).toBeLessThanOrEqual(MOST_MAIL);
      }),
    );
    const long = { ...prepared, aim: "Leren. ".repeat(80), announcement: "é".repeat(600) };
    const { address, whole } = mailOf(long, `https://x.be/${"a".repeat(700)}`);
    expect(whole).toBe(false);
    expect(decodeURIComponent(address)).toContain("Wanneer: vrijdag 5 maart 2027");
  });
});
