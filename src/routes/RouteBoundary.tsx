import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";

import { forgetFailures } from "#ui/late/late.tsx";

import { Broken } from "./Broken.tsx";

interface Props {
  children: ReactNode;
  /** Another place is another try. */
  place: string;
}

class Boundary extends Component<Props, { broken: boolean; place: string }> {
  override state = { broken: false, place: this.props.place };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: { place: string }) {
    return props.place === state.place ? null : { broken: false, place: props.place };
  }

  override componentDidCatch() {
    forgetFailures();
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

/** One page that breaks does not take the others with it. */
export function RouteBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary place={pathname}>{children}</Boundary>;
}
