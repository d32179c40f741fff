import { Component, type ReactNode } from "react";

interface State {
  readonly fault: { readonly of: unknown } | null;
  readonly about: unknown;
}

/** Stops a bug at one part of the page: the rest goes on. */
export class ErrorBoundary extends Component<
  {
    readonly children: ReactNode;
    /** What the part shows: of something else it is drawn anew, where it had broken. */
    readonly about?: unknown;
    /** What stands in the place of the part; `again` draws it anew. */
    readonly instead: (fault: unknown, again: () => void) => ReactNode;
  },
  State
> {
  override state: State = { fault: null, about: this.props.about };

  static getDerivedStateFromProps({ about }: { readonly about?: unknown }, state: State) {
    return about === state.about ? null : { fault: null, about };
  }

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
