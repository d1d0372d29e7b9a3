import { useMemo } from "react";
import { useParams } from "react-router";

import { payloadIn } from "#domain/link/seal.ts";

/** The payload in the address of the page, without what chat and mail glued to it. */
export function usePayload(): string {
  const { payload = "" } = useParams();
  return useMemo(() => payloadIn(payload), [payload]);
}
