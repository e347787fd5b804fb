import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Words } from "../i18n/en";
import { Notice } from "./Notice";

interface BoundaryProps {
  words: Words["pane"];
  children: ReactNode;
}

/** Keeps a part that breaks, or cannot be loaded, from taking the pane with it. */
export class Boundary extends Component<BoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { words, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return (
      <Notice>
        <p>{error.name === "ChunkLoadError" ? words.notLoaded : words.broken}</p>
        <Button onClick={() => this.setState({ error: undefined })}>{words.tryAgain}</Button>
      </Notice>
    );
  }
}
