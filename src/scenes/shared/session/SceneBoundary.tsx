import { Component, type ReactNode } from "react";

import { forgetFailures } from "#ui/late/late.tsx";

interface Props {
  /** Stands in for what broke. */
  fallback: ReactNode;
  children: ReactNode;
}

/** When one part of the run screen breaks, the others go on. */
export class SceneBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    forgetFailures();
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
