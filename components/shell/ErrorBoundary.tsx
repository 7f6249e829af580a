import { Component, type ReactNode } from 'react';
import { codeOf, type ErrorCode } from '../../lib/errors';
import { logError } from '../../lib/log';
import { ErrorPage } from './ErrorPage';

interface Props {
  /** A new value clears the error: another page is shown. */
  readonly page?: string;
  readonly children: ReactNode;
}

interface State {
  readonly code: ErrorCode | null;
  readonly page: string | undefined;
}

/** Keeps a page that failed from taking the others with it. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { code: null, page: this.props.page };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { code: codeOf(thrown) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.page === state.page ? null : { code: null, page: props.page };
  }

  override componentDidCatch(thrown: unknown) {
    logError('a screen', thrown);
  }

  override render(): ReactNode {
    return this.state.code === null ? this.props.children : <ErrorPage code={this.state.code} />;
  }
}
