import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  fallback: (tryAgain: () => void) => ReactNode;
  /** A new value (the address) gives the page another chance. */
  resetKey: string;
}

interface State {
  failed: boolean;
  resetKey: string;
}

/** Keeps header and menu usable when a page throws. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { failed: false, resetKey };
  }

  override render() {
    const { children, fallback } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
