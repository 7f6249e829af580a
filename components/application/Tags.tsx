import { X } from 'lucide-react';
import { useState } from 'react';
import { type Application, MOST_TAGS } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Problem, TextInput } from '../ui/Field';
import { Tag } from '../ui/Tag';

/** The user's own words for an application. */
export function Tags({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const [typed, setTyped] = useState('');
  const [full, setFull] = useState(false);
  /** Adds or takes away one, over whatever tags another tab gave it meanwhile. */
  const write = (change: (tags: readonly string[]) => string[], says: string) =>
    act(async () => {
      let shown = application.tags;
      for (;;) {
        const edits = { tags: change(shown) };
        const done = await services.editApplication({ applicationId: application.id, edits, shown: { tags: shown } });
        if (done.conflicts.length === 0) return done;
        shown = done.application.tags;
      }
    }, says);
  const add = async () => {
    const tag = typed.trim().slice(0, 60);
    if (tag === '' || application.tags.includes(tag)) return setTyped('');
    setFull(application.tags.length >= MOST_TAGS);
    if (application.tags.length >= MOST_TAGS) return;
    const added = await write((tags) => [...new Set([...tags, tag])], t('application:tagAdded', { tag }));
    if (added !== undefined) setTyped('');
  };
  return (
    <Group title={t('application:tags')}>
      {application.tags.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1">
          {application.tags.map((tag) => (
            <li key={tag}>
              <Tag>
                {tag}
                <button
                  type="button"
                  aria-label={t('application:removeTag', { tag })}
                  className="-me-[7px] grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink"
                  onClick={() =>
                    void write((tags) => tags.filter((other) => other !== tag), t('application:tagRemoved', { tag }))
                  }
                >
                  <X aria-hidden="true" className="!size-3" />
                </button>
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          aria-label={t('application:newTag')}
          placeholder={t('application:tagHint')}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{t('application:addTag')}</Button>
      </form>
      {full && <Problem>{t('application:tagsFull')}</Problem>}
    </Group>
  );
}
