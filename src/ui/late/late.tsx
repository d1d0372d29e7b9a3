import { createElement, lazy, type ComponentType } from "react";

/** What could not be fetched, and may be tried again. */
const failures = new Set<() => void>();

/**
 * A component that is fetched when it is first drawn. Unlike React's own `lazy` it can be tried
 * again after the network failed: see `forgetFailures`.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { fetch: () => Promise<unknown> } {
  let coming: Promise<{ default: ComponentType<Props> }> | undefined;
  const fetch = () => {
    coming ??= load().then((component) => ({ default: component }));
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
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React types what is lazy without generics
    return createElement(Loaded as unknown as ComponentType<Props>, props);
  }
  return Object.assign(Late, { fetch });
}

/** Lets everything that could not be fetched be asked for again. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
