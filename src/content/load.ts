import type { Pack } from "#content/schema.ts";

/** The languages that the kit exists in. */
export type PackLocale = "nl";

const loaders: Record<PackLocale, () => Promise<{ pack: Pack }>> = {
  nl: async () => import("./nl.ts"),
};

/**
 * The kit in one language, fetched when it is first asked for. What ships with the app was checked
 * in the tests, so nothing is checked here.
 */
export async function loadPack(locale: PackLocale): Promise<Pack> {
  const { pack } = await loaders[locale]();
  return pack;
}
