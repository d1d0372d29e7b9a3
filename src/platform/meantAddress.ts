/**
 * The address that was meant where a program wrote `%23` for the `#` of a link, once or over, or doubled
 * a slash before it; undefined where there is nothing to mend. It stands in the page itself and in
 * `404.html`, so it may use nothing but its arguments: only its own text is put there (see `.build`).
 */
export function meantAddress({
  origin,
  pathname,
  search,
  hash,
}: Pick<Location, "origin" | "pathname" | "search" | "hash">): string | undefined {
  const single = (path: string) => path.replace(/\/{2,}/g, "/");
  const written = (pathname + search).replace(/%(25)+(?=23|2f)/gi, "%");
  const found = /^(.*?)%23((?:\/|%2f)+.*)$/i.exec(written);
  if (found && !hash.startsWith("#/")) {
    const [, before = "", place = ""] = found;
    const folder = before.replace(/\?.*$/, "").replace(/[^/]*\.html?$/, "");
    // With the origin before it: a path with two slashes would be the name of another site.
    return `${origin}${single(`${folder}/`)}#${single(place.replace(/%2f/gi, "/"))}`;
  }
  return single(pathname) === pathname ? undefined : origin + single(pathname) + search + hash;
}

/**
 * What `404.html` does, under the same condition: leads to the address that was meant. Any other one
 * is handed to the app, which is looked for in each folder above; it has a field to paste a link in.
 */
export async function leadIn(meant: typeof meantAddress): Promise<void> {
  const better = meant(location);
  if (better !== undefined) {
    location.replace(better);
    return;
  }
  const { origin, pathname, search } = location;
  const parts = pathname.split("/");
  for (let end = parts.length - 1; end > 0; end -= 1) {
    const folder = `${origin}${parts.slice(0, end).join("/")}/`;
    try {
      const answer = await fetch(`${folder}manifest.webmanifest`);
      const about: unknown = await answer.json();
      if (about instanceof Object && "name" in about && about.name === "Al doende") {
        location.replace(`${folder}#/${parts.slice(end).join("/")}${search}`);
        return;
      }
    } catch {
      // No app in this folder.
    }
  }
}
