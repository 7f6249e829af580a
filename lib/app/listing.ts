import * as z from 'zod/mini';
import { type SavedView, Settings } from '../domain/settings';
import { t } from '../words';
import { checked } from './input';
import type { Change, Ports } from './ports';

type Listing = Settings['listing'];
const ListingChanges = z.partial(Settings.shape.listing);
export type ListingChanges = z.infer<typeof ListingChanges>;

async function change(
  ports: Ports,
  label: string,
  after: (before: Listing) => Pick<Listing, 'views'>,
): Promise<{ readonly change: Change | null }> {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(label, now, async (rows) => {
    const settings = await rows.settings();
    const listing = checked(Settings.shape.listing, { ...settings.listing, ...after(settings.listing) });
    await rows.putSettings({ ...settings, listing, updatedAt: now });
  });
  return { change };
}

/** Changes which columns the table has and whether table or board is shown: nothing that Undo is needed for. Throws `invalid`. */
export async function changeListing(ports: Ports, input: ListingChanges): Promise<void> {
  const given = Object.entries(checked(ListingChanges, input)).filter(([, value]) => value !== undefined);
  await ports.store.transact(async (rows) => {
    const settings = await rows.settings();
    const listing = { ...settings.listing, ...Object.fromEntries(given) };
    await rows.putSettings({ ...settings, listing, updatedAt: ports.now() });
  });
}

/** Keeps a way to look at the applications under a name; one of the same name is replaced. Throws `invalid`: without a name, or with more than 50. */
export const keepView = (ports: Ports, { name, search }: SavedView): Promise<{ readonly change: Change | null }> => {
  const view = { name: name.trim(), search };
  return change(ports, t('change:viewKept'), ({ views }) => ({
    views: views.some((other) => other.name === view.name)
      ? views.map((other) => (other.name === view.name ? view : other))
      : [...views, view],
  }));
};

/** Forgets a view; its applications stay. */
export const dropView = (ports: Ports, input: { readonly name: string }): Promise<{ readonly change: Change | null }> =>
  change(ports, t('change:viewDropped'), ({ views }) => ({ views: views.filter(({ name }) => name !== input.name) }));
