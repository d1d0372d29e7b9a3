import { createContext, use } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/**
 * The foot of the panel that a capture stands in: what lies there stays in sight however long the rest
 * is. Undefined where a place has none; null until it stands.
 */
export const FootPlace = createContext<HTMLElement | null | undefined>(undefined);

/** Puts the note field in the foot of its panel, or where it is when the panel has none. */
export function Foot({ children }: { children: ReactNode }) {
  const place = use(FootPlace);
  if (place === null) return null;
  return place ? createPortal(children, place) : children;
}
