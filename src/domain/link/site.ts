/**
 * The address of a site as links can use it: with https:// in front, without what stands behind the
 * path, with a slash at the end. Undefined for what is no address of a site.
 */
export function siteOf(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (text === "" || /\s/u.test(text) || !URL.canParse(whole)) return undefined;
  const { origin, pathname, hostname, username } = new URL(whole);
  if (username !== "" || !/^(localhost|\[.*\]|[^.]+(\.[^.]+)+)$/u.test(hostname)) return undefined;
  const folder = pathname.replace(/[^/]*\.html?$/u, "");
  return origin + (folder.endsWith("/") ? folder : `${folder}/`);
}
