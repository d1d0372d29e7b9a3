/** The text of a file that lies beside the page; undefined where it cannot be had. Never throws. */
export async function readSiteFile(name: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`./${name}`, { cache: "no-cache" });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
