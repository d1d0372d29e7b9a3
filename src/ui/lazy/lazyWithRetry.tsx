import { createElement, lazy, useState, type ComponentType } from "react";

/** What could not be fetched, and may be tried again. */
const failures = new Set<() => void>();

/** What somebody who waits for a late component can ask of it. */
export interface Fetched {
  fetch: () => Promise<unknown>;
  /** Whether it can be drawn at once. */
  isThere: () => boolean;
}

/**
 * A component that is fetched when it is first drawn. Unlike React's own `lazy` it is drawn in the
 * same moment where it was fetched before (React would let its fallback stand for 300 ms), and it
 * can be tried again after the network failed: see `forgetFailures`.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & Fetched {
  let there: ComponentType<Props> | undefined;
  let coming: Promise<{ default: ComponentType<Props> }> | undefined;
  const fetch = () => {
    coming ??= load().then((component) => ({ default: (there = component) }));
    // Whoever asks next asks the network; what is drawn keeps its failure until it is forgotten.
    coming.catch(() => {
      coming = undefined;
      failures.add(forget);
    });
    return coming;
  };
  let Loaded = lazy(fetch);
  const forget = () => {
    Loaded = lazy(fetch);
  };
  function Late(props: Props) {
    // The same one for as long as it stands, or it would be drawn anew and lose what was typed.
    const [Shown] = useState(() => there ?? Loaded);
    return createElement(Shown as ComponentType<Props>, props);
  }
  return Object.assign(Late, { fetch, isThere: () => there !== undefined });
}

/** Lets everything that could not be fetched be asked for again. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
