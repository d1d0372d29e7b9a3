import type { meantAddress } from "./meantAddress.ts";

/** Files in `assets/` that a place needs. */
export interface FirstFiles {
  /** Scripts that run without waiting for the app. */
  run: string[];
  /** What these import, and what the app will ask for. */
  fetch: string[];
}

/**
 * Stands in the page itself, before any other script: asks for what the address needs while the app
 * is still on its way, and says in the page which place it is; or leads to the address that was meant.
 * It may use nothing but its arguments, because only its own text is put there (see `.build`). Keys of
 * `places` are the first part of the address; of a session the last part, if there is one.
 */
export function askForPlace(places: Record<string, FirstFiles>, meant: typeof meantAddress): void {
  const better = meant(location);
  if (better !== undefined) {
    location.replace(better);
    return;
  }
  const [, base = "", , rest = ""] = location.hash.split("/");
  const place = base === "sessie" && rest !== "" ? rest : base;
  document.documentElement.dataset["place"] = place;
  // A script that does not come in would leave the first words standing for ever.
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement) document.documentElement.dataset["failed"] = "";
    },
    true,
  );
  const { run = [], fetch = [] } = places[place] ?? {};
  const ask = (file: string) => {
    const link = document.createElement("link");
    const style = file.endsWith(".css");
    link.rel = style ? "preload" : "modulepreload";
    if (style) link.as = "style";
    link.crossOrigin = "";
    link.href = `./assets/${file}`;
    document.head.append(link);
  };
  // Twenty requests take a slow phone longer than painting a few words.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const file of run) {
        const script = document.createElement("script");
        script.type = "module";
        script.crossOrigin = "";
        script.src = `./assets/${file}`;
        document.head.append(script);
      }
      fetch.forEach(ask);
    }),
  );
}

/** The parts of the address after its `#`, as they stand in it. */
export function addressParts(): string[] {
  return location.hash.split("/").slice(1);
}

/** Whether the app has drawn anything. */
export function appStands(): boolean {
  return document.getElementById("root")?.hasChildNodes() === true;
}

/** Whether this device holds anything under names that begin so. */
export function beenHere(prefix: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    // Where the browser holds nothing, nobody was here.
    return false;
  }
}

/** Shows words where the app will stand, until it does, with a way on if there is one. */
export function showFirst(
  text: { hue: string | undefined; over: string; title: string; lines: readonly string[] },
  begin?: { words: string; to: string },
): void {
  const first = document.getElementById("first");
  if (!first) return;
  if (text.hue === undefined) delete first.dataset["hue"];
  else first.dataset["hue"] = text.hue;
  const line = <Tag extends "p" | "h1" | "a">(tag: Tag, words: string, name = "") => {
    const made = document.createElement(tag);
    made.dir = "auto";
    made.className = name;
    made.textContent = words;
    return made;
  };
  const sheet = document.createElement("div");
  sheet.append(
    line("h1", text.title, "first-title"),
    ...text.lines.map((words) => line("p", words)),
  );
  const failed = first.querySelector("[data-for='failed']") ?? "";
  first.replaceChildren(failed, line("p", text.over, "first-over"), sheet);
  if (!begin) return;
  const link = line("a", begin.words, "first-begin");
  link.href = begin.to;
  first.append(link);
}
