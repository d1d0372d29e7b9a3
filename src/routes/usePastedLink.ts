import { useNavigate } from "react-router";

import type { Pasted } from "#domain/link/pasted.ts";
import type { LinkKind } from "#domain/link/seal.ts";

import { paths } from "./paths.ts";

/** Where a link of each kind leads. */
export const LINK_PLACES: Readonly<Record<LinkKind, (payload: string) => string>> = {
  mee: paths.phone.to,
  plan: paths.came.to,
  geef: paths.give.to,
};

/** Goes where a pasted link leads; false, and stays, where its kind is none of these. */
export function usePastedLink(...kinds: LinkKind[]): (found: Pasted) => boolean {
  const navigate = useNavigate();
  return ({ kind, payload }) => {
    if (!kinds.includes(kind)) return false;
    void navigate(LINK_PLACES[kind](payload));
    return true;
  };
}
