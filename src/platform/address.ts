/** Where the app runs, without the place inside it: "https://example.org/tools/". */
export function siteAddress(): string {
  const { origin, pathname } = window.location;
  return origin + pathname.replace(/index\.html$/, "");
}

/** Whether another device could open it; not for an address that means "this machine". */
export function reachesOthers(address: string): boolean {
  const { hostname } = new URL(address);
  return !/^(localhost|.*\.localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}
