import {
  use,
  useLayoutEffect,
  useImperativeHandle,
  useRef,
  type ReactNode,
  type RefObject,
} from "react";

import { onFontsReady, onResize } from "#platform/layout.ts";

import { fit, type Fitted } from "./fit.ts";
import styles from "./FitBox.module.css";
import { StageZoom } from "./zoom.ts";

interface FitBoxProps {
  page: number;
  /** Tells how many pages there are, and which one shows. */
  onPages: (pages: number, shown: number) => void;
  /** How it is made to fit; otherwise as a running text. */
  how?: (box: HTMLElement, page: number, zoom: number) => Fitted;
  /** Learns of the element, for who has to know where things stand in it. */
  place?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/**
 * A box on the stage whose text always fits: it shrinks to the least readable size and then turns
 * pages. Settled before the first paint, so that nothing jumps.
 */
export function FitBox({ page, onPages, how = fit, place, children }: FitBoxProps) {
  const zoom = use(StageZoom);
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(place, () => box.current);
  // Without a list of dependencies: whatever changed may have changed the size of the text.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const settle = () => {
      const fitted = how(element, page, zoom);
      onPages(fitted.pages, fitted.page);
    };
    settle();
    const stopFonts = onFontsReady(settle);
    const stopSize = onResize(element, settle);
    return () => {
      stopFonts();
      stopSize();
    };
  });
  // What the box asked of the stage around it goes with it.
  useLayoutEffect(() => {
    const stage = box.current?.closest("[data-stage]");
    return () => stage?.removeAttribute("data-tight");
  }, []);
  return (
    <div ref={box} className={styles["box"]} data-fit="">
      {children}
    </div>
  );
}
