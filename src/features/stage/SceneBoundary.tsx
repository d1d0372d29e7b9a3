import { Component, type ReactNode } from "react";

import styles from "./SceneBoundary.module.css";

interface Props {
  message: string;
  children: ReactNode;
}

/** When one scene breaks, the bar, the notes and the other scenes go on. */
export class SceneBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p role="alert" className={styles["broken"]}>
        {this.props.message}
      </p>
    );
  }
}
