import {
  use,
  useLayoutEffect,
  useImperativeHandle,
  useRef,
  type ReactNode,
  type RefObject,
} from "react";

import { onFontsReady, onResize } from "#platform/layout.ts";

import { fit } from "./fit.ts";
import styles from "./FitBox.module.css";
import { StageZoom } from "./zoom.ts";

interface FitBoxProps {
  page: number;
  onPages: (pages: number) => void;
  /** Learns of the element, for who has to know where things stand in it. */
  place?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/**
 * A box on the stage whose text always fits: it shrinks to the least readable size and then turns
 * pages. Settled before the first paint, so that nothing jumps.
 */
export function FitBox({ page, onPages, place, children }: FitBoxProps) {
  const zoom = use(StageZoom);
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(place, () => box.current);
  // Without a list of dependencies: whatever changed may have changed the size of the text.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const settle = () => onPages(fit(element, page, zoom));
    settle();
    const stopFonts = onFontsReady(settle);
    const stopSize = onResize(element, settle);
    return () => {
      stopFonts();
      stopSize();
    };
  });
  return (
    <div ref={box} className={styles["box"]} data-fit="">
      {children}
    </div>
  );
}
