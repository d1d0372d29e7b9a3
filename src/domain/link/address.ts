import type { LinkKind } from "./seal.ts";

/** What stands before the payload in the fragment of a link, for ever. */
export const LINK_PATHS: Readonly<Record<LinkKind, string>> = {
  mee: "mee",
  plan: "draaiboek-van",
  geef: "geef",
};

/**
 * A whole link.
 *
 * @param app where the app is, such as "https://leren.voorbeeld.be/"; a fragment of it is dropped.
 */
export function linkAddress(app: string, kind: LinkKind, payload: string): string {
  return `${app.replace(/#.*$/su, "")}#/${LINK_PATHS[kind]}/${payload}`;
}
