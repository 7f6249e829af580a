import { createContext, type ReactNode, useContext } from 'react';
import type { Services } from '../../lib/services';
import type { Shell } from './shell';

/** What every screen is given. */
export interface Surface {
  readonly services: Services;
  readonly shell: Shell;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export function SurfaceProvider({ surface, children }: { readonly surface: Surface; readonly children: ReactNode }) {
  return <SurfaceContext.Provider value={surface}>{children}</SurfaceContext.Provider>;
}

function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === undefined) throw new Error('a screen stands outside of mount()');
  return surface;
}

/** The verbs and queries. */
export const useServices = (): Services => useSurface().services;

/** The browser around the page. */
export const useShell = (): Shell => useSurface().shell;
