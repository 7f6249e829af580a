import { ChevronLeft } from 'lucide-react';

/** The way from one of many back to all of them. */
export function BackLink({ route, says }: { readonly route: string; readonly says: string }) {
  return (
    <a
      href={`#/${route}`}
      className="-ms-1 mb-2 inline-flex min-h-6 items-center gap-1 rounded-xs text-sm font-medium text-ink-2 hover:text-ink print:hidden"
    >
      <ChevronLeft aria-hidden="true" className="text-ink-3" />
      {says}
    </a>
  );
}
