import { Component, type ReactNode } from "react";

/** Stops a bug at one part of the page: the rest goes on. */
export class ErrorBoundary extends Component<
  {
    readonly children: ReactNode;
    /** What stands in the place of the part; `again` draws it anew. */
    readonly instead: (fault: unknown, again: () => void) => ReactNode;
  },
  { readonly fault: { readonly of: unknown } | null }
> {
  override state: { readonly fault: { readonly of: unknown } | null } = { fault: null };

  static getDerivedStateFromError(of: unknown) {
    return { fault: { of } };
  }

  override render() {
    const { fault } = this.state;
    return fault === null
      ? this.props.children
      : this.props.instead(fault.of, () => this.setState({ fault: null }));
  }
}
