import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** A row that leads somewhere. */
export function NavRow({ onGo, children }: { readonly onGo: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onGo}
      className="flex min-h-10 w-full items-center gap-2 border-t border-line px-4 py-2 text-start text-sm font-medium -outline-offset-2 hover:bg-hover"
    >
      {children}
      <ChevronRight aria-hidden="true" className="ms-auto text-ink-3" />
    </button>
  );
}
