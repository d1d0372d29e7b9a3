import "react";

declare module "react" {
  /** Custom properties may stand in a `style` prop. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
