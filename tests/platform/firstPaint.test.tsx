import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { addressParts, askForPlace, showFirst } from "#platform/firstPaint.ts";
import { meantAddress } from "#platform/meantAddress.ts";

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
  await vi.waitFor(() => expect(asked()).toEqual(files ?? phone));
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
