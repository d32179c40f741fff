import { Component, type ReactNode } from "react";
import { Notice } from "./notice.tsx";

/** Stops a bug at one view: the rest of the page goes on. */
export class ErrorBoundary extends Component<
  { readonly title: string; readonly children: ReactNode },
  { readonly message: string | null }
> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.message === null ? (
      this.props.children
    ) : (
      <Notice title={this.props.title} tone="alert">
        <p>{this.state.message}</p>
      </Notice>
    );
  }
}
