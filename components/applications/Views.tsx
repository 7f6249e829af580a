import { memo, useMemo, useState } from 'react';
import type { SavedView } from '../../lib/domain/settings';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { numberText } from '../ui/numbers';
import { EVERYTHING, filterOf, isFiltered, type Listing, listingOf, searchOf } from './listing';

export interface ViewsProps {
  readonly listing: Listing;
  readonly views: readonly SavedView[];
  readonly all: readonly ApplicationRow[];
  readonly now: Timestamp;
}

interface Shown {
  readonly key: string;
  readonly name: string;
  readonly listing: Listing;
  /** Null: it searches texts, which are not read for a number. */
  readonly count: number | null;
}

/** Table or board is no part of what a view shows. */
const gist = (listing: Listing): string => searchOf({ ...listing, layout: null });

/** Everything, what is due, and what the user gave a name; each with its number. */
export const Views = memo(function Views({ listing, views, all, now }: ViewsProps) {
  const services = useServices();
  const { act } = useAct();
  const { filterRows } = services.queries;
  const shown = useMemo(() => {
    const listed: readonly Omit<Shown, 'count'>[] = [
      { key: 'all', name: t('applications:views.all'), listing: EVERYTHING },
      { key: 'due', name: t('applications:views.due'), listing: { ...EVERYTHING, due: true } },
      ...views.map(({ name, search }) => ({
        key: `kept ${name}`,
        name,
        listing: listingOf(new URLSearchParams(search)),
      })),
    ];
    return listed.map((view): Shown => {
      const one = view.listing;
      const count = one.text !== '' || one.figure !== '' ? null : filterRows(all, filterOf(one, now, null)).length;
      return { ...view, count };
    });
  }, [views, all, now, filterRows]);
  const current = gist(listing);
  const kept = views.find(({ search }) => gist(listingOf(new URLSearchParams(search))) === current);
  return (
    <div className="mb-4 flex items-end gap-5 border-b border-line">
      <nav aria-label={t('applications:views.title')} className="min-w-0 flex-1 overflow-x-auto">
        <ul className="flex gap-5">
          {shown.map(({ key, name, listing: one, count }) => {
            const search = searchOf({ ...one, layout: listing.layout });
            return (
              <li key={key}>
                <a
                  href={`#/applications${search === '' ? '' : `?${search}`}`}
                  aria-current={gist(one) === current ? 'true' : undefined}
                  className="flex min-h-9 items-center gap-1.5 rounded-xs border-b-2 border-transparent text-sm whitespace-nowrap text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
                >
                  {name}
                  {count !== null && <span className="font-normal text-ink-3 tabular-nums">{numberText(count)}</span>}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="pb-1">
        {kept !== undefined ? (
          <Button small look="quiet" onClick={() => void act(() => services.dropView({ name: kept.name }))}>
            {t('applications:views.forget')}
          </Button>
        ) : (
          (isFiltered(listing) || listing.sort !== null) && !isDueAlone(listing) && <KeepView listing={listing} />
        )}
      </div>
    </div>
  );
});

const isDueAlone = (listing: Listing): boolean => gist(listing) === searchOf({ due: true });

function KeepView({ listing }: { readonly listing: Listing }) {
  const services = useServices();
  const { act } = useAct();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const keep = async () => {
    const kept = await act(() => services.keepView({ name, search: gist(listing) }));
    if (kept === undefined) return;
    setOpen(false);
    setName('');
  };
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {t('applications:views.keep')}
      </Button>
      <Dialog title={t('applications:views.keep')} open={open} onOpen={setOpen}>
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') void keep();
          }}
        >
          <Field label={t('applications:views.name')} hint={t('applications:views.hint')}>
            {(ids) => (
              <TextInput
                {...ids}
                required
                maxLength={60}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <FormFoot keep={t('applications:views.save')} onCancel={() => setOpen(false)} />
        </form>
      </Dialog>
    </>
  );
}
