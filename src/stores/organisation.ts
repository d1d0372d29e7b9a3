import { useEffect, useState } from "react";
import * as v from "valibot";

import { parseForeign } from "#domain/files/foreign.ts";
import { readSiteFile } from "#platform/siteFile.ts";

const line = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(400)));
const OrganisationSchema = v.object({ name: line, contact: line });

/** Who offers the app here, as far as the host says. */
type Organisation = Partial<v.InferOutput<typeof OrganisationSchema>>;

/** Reads what a host wrote; empty where it is not that. Lines that were left empty are left out. */
function organisationOf(text: string | undefined): Organisation {
  const result = v.safeParse(OrganisationSchema, parseForeign(text ?? "")?.value);
  if (!result.success) return {};
  const { name, contact } = result.output;
  return { ...(name && { name }), ...(contact && { contact }) };
}

/** Who offers the app here; empty until it is known, and where nobody said it. */
export function useOrganisation(asked: boolean): Organisation {
  const [organisation, setOrganisation] = useState<Organisation>({});
  useEffect(() => {
    if (!asked) return undefined;
    let stays = true;
    void readSiteFile("organisatie.json").then((text) => {
      if (stays) setOrganisation(organisationOf(text));
    });
    return () => {
      stays = false;
    };
  }, [asked]);
  return organisation;
}
