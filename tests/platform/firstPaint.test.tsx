import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { addressParts, appStands, askForPlace, beenHere, showFirst } from "#platform/firstPaint.ts";
import { meantAddress } from "#platform/meantAddress.ts";

import { until } from "../harness/until.ts";

const places = {
  "": { run: [], fetch: ["home.js"] },
  mee: { run: ["early.js"], fetch: ["phone.js", "phone.css"] },
  sessie: { run: [], fetch: ["run.js"] },
};

declare global {
  interface Window {
    happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: boolean } };
  }
}

beforeEach(() => {
  // Files are only asked for here.
  window.happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
  document.body.innerHTML = '<div id="root"></div><div id="first" role="main"><p>Even</p></div>';
});
afterEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML = "";
  location.hash = "";
});

const asked = () =>
  [...document.head.querySelectorAll("link, script")].map((tag) =>
    tag instanceof HTMLLinkElement
      ? `${tag.rel} ${tag.getAttribute("href")} ${tag.getAttribute("as") ?? ""}`.trim()
      : `run ${tag.getAttribute("src")}`,
  );

test.each([
  ["", "", ["modulepreload ./assets/home.js"]],
  ["#/", "", ["modulepreload ./assets/home.js"]],
  ["#/mee/abc/deel/vraag", "mee", null],
  ["#/sessie/abc", "sessie", ["modulepreload ./assets/run.js"]],
  ["#/sessie/abc/scherm", "scherm", []],
  ["#/draaiboeken", "draaiboeken", []],
  ["#/__proto__", "__proto__", []],
])("%j asks for what %j needs", async (hash, place, files) => {
  location.hash = hash;
  askForPlace(places, meantAddress);
  expect(document.documentElement.dataset["place"]).toBe(place);
  // The first words are painted before anything is asked for.
  expect(asked()).toEqual([]);
  const phone = [
    "run ./assets/early.js",
    "modulepreload ./assets/phone.js",
    "preload ./assets/phone.css style",
  ];
  await until(() => expect(asked()).toEqual(files ?? phone));
});

test("first words stand where the app will be, whatever they hold", () => {
  location.hash = "#/mee/abc/deel/vraag";
  expect(addressParts()).toEqual(["mee", "abc", "deel", "vraag"]);
  showFirst({ hue: "teal", over: "Gesprek", title: "<b>Wat?</b>", lines: ["Eén", "Twee"] });
  const first = document.querySelector<HTMLElement>("#first")!;
  expect(first.dataset["hue"]).toBe("teal");
  expect([...first.querySelectorAll("p, h1")].map(({ textContent }) => textContent)).toEqual([
    "Gesprek",
    "<b>Wat?</b>",
    "Eén",
    "Twee",
  ]);
});

test("a way on stands below the words, and one that is not there does not", () => {
  const text = { hue: undefined, over: "Kit", title: "Halve dag", lines: [] };
  showFirst(text, { words: "Begin", to: "#/mee/abc/deel" });
  const link = document.querySelector("#first > a:last-child");
  expect(link?.textContent).toBe("Begin");
  expect(link?.getAttribute("href")).toBe("#/mee/abc/deel");
  showFirst(text);
  expect(document.querySelector("#first a")).toBeNull();
});

test("a device tells whether somebody was here, also where it may hold nothing", () => {
  expect(beenHere("kit/phone/")).toBe(false);
  localStorage.setItem("kit/phone/plan", "1");
  expect(beenHere("kit/phone/")).toBe(true);
  expect(beenHere("kit/plan/")).toBe(false);
  localStorage.clear();
  vi.stubGlobal("localStorage", undefined);
  expect(beenHere("kit/phone/")).toBe(false);
  vi.unstubAllGlobals();
});

test("the app stands as soon as it has drawn anything", () => {
  expect(appStands()).toBe(false);
  document.getElementById("root")!.append("iets");
  expect(appStands()).toBe(true);
});
