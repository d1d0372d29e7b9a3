import { useLayoutEffect, useState, type RefObject } from "react";

import { onFontsReady, onResize } from "#platform/layout.ts";
import { pagesOf } from "#platform/pages.ts";

import type { SheetKind } from "./registry.ts";
import styles from "./Sheet.module.css";

/** How many pages each piece has, by kind of sheet. */
type Pieces = Partial<Record<string, number[]>>;

/**
 * Counts the pages of what stands ready, as it is laid out: once more when that changes.
 *
 * @param preview holds one element for each kind that is shown, in their order.
 */
export function usePages(
  preview: RefObject<HTMLElement | null>,
  kinds: readonly SheetKind[],
  ...changes: readonly unknown[]
): Pieces {
  const [pieces, setPieces] = useState<Pieces>({});
  const shown = kinds.join(" ");
  useLayoutEffect(() => {
    const { current } = preview;
    if (!current) return undefined;
    const count = () => {
      const counted = countIn(current);
      setPieces((known) => (JSON.stringify(known) === JSON.stringify(counted) ? known : counted));
    };
    count();
    const stops = [onResize(current, count), onFontsReady(count)];
    return () => stops.forEach((stop) => stop());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is laid out depends on all of them
  }, [preview, shown, ...changes]);
  return pieces;
}

function countIn(preview: HTMLElement): Pieces {
  const pieces: Pieces = {};
  for (const section of preview.querySelectorAll<HTMLElement>("[data-kind]")) {
    const counts = [...section.querySelectorAll("[data-piece]")].map((piece) => {
      const flows = [...piece.querySelectorAll("[data-paper=flow]")];
      const whole = piece.querySelectorAll("[data-paper=page]").length;
      return flows.reduce((sum, flow) => sum + pagesOf(flow, styles["columns"] ?? ""), whole);
    });
    pieces[section.dataset["kind"] ?? ""] = counts;
  }
  return pieces;
}
