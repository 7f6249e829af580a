import '../theme.css';
import { Tooltip } from '@base-ui/react/tooltip';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogueFor, language } from '../../lib/words';
import { Toasts } from '../ui/Toast';
import { type Surface, SurfaceProvider } from './context';
import { ErrorBoundary } from './ErrorBoundary';
import { OutdatedNotice } from './OutdatedNotice';

export interface FrameProps {
  readonly surface: Surface;
  /** The page ends in a bar of actions that a toast must not cover. */
  readonly actionBar?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every screen: services, toasts, the boundary that catches what fails. */
export function Frame({ surface, actionBar = false, children }: FrameProps) {
  return (
    <SurfaceProvider surface={surface}>
      <Tooltip.Provider>
        <Toasts aboveBar={actionBar}>
          <OutdatedNotice />
          <ErrorBoundary>{children}</ErrorBoundary>
        </Toasts>
      </Tooltip.Provider>
    </SurfaceProvider>
  );
}

/** Puts a screen into this page. */
export function mount(page: ReactNode, surface: Surface, options: { readonly actionBar?: boolean } = {}): void {
  const place = document.createElement('div');
  place.lang = catalogueFor(language);
  document.body.append(place);
  createRoot(place).render(
    <StrictMode>
      <Frame surface={surface} {...options}>
        {page}
      </Frame>
    </StrictMode>,
  );
}
