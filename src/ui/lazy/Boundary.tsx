import { Component, type ReactNode } from "react";

import { forgetFailures } from "./lazyWithRetry.tsx";

interface Props {
  /** What it holds: when something else stands here, that is another try. */
  place?: string;
  /** Stands in for what broke; it gets the way to try again. */
  renderInstead: (again: () => void) => ReactNode;
  children: ReactNode;
}

/** When one part of a page breaks or cannot be fetched, the others go on. */
export class Boundary extends Component<Props, { broken: boolean; place: string | undefined }> {
  override state = { broken: false, place: this.props.place };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: { place: string | undefined }) {
    return props.place === state.place ? null : { broken: false, place: props.place };
  }

  override componentDidCatch() {
    forgetFailures();
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.renderInstead(() => this.setState({ broken: false }));
  }
}
