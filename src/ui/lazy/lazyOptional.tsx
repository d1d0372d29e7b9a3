import { createElement, useEffect, useState, type ComponentType } from "react";

/**
 * A component that a page can do without: nothing stands there before it is fetched, or when it
 * cannot be.
 */
export function lazyOptional<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Optional(props: Props) {
    const [there, setThere] = useState(loaded !== undefined);
    useEffect(() => {
      if (there) return undefined;
      let here = true;
      load().then(
        (component) => {
          loaded = component;
          if (here) setThere(true);
        },
        () => undefined,
      );
      return () => {
        here = false;
      };
    }, [there]);
    return loaded ? createElement(loaded, props) : null;
  };
}
