import { useState } from 'react';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Button } from '../ui/Button';
import { CheckRow } from '../ui/Checkbox';
import { TextInput } from '../ui/Field';

export interface TagChoicesProps {
  readonly chosen: readonly ApplicationRow[];
  readonly onTag: (tag: string, on: boolean) => void;
}

/** Tags of the chosen ones, to be given to all or taken from all; and a new one. */
export function TagChoices({ chosen, onTag }: TagChoicesProps) {
  const [typed, setTyped] = useState('');
  const tags = [...new Set(chosen.flatMap(({ application }) => application.tags))].sort();
  const having = (tag: string) => chosen.filter(({ application }) => application.tags.includes(tag)).length;
  return (
    <>
      <ul className="max-h-60 overflow-y-auto">
        {tags.map((tag) => {
          const count = having(tag);
          return (
            <li key={tag}>
              <CheckRow
                checked={count === chosen.length}
                some={count < chosen.length}
                onChange={() => onTag(tag, count < chosen.length)}
                aside={count}
              >
                {tag}
              </CheckRow>
            </li>
          );
        })}
      </ul>
      <form
        className="flex gap-2 px-2 py-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') onTag(typed.trim(), true);
        }}
      >
        <TextInput
          aria-label={t('applications:newTag')}
          placeholder={t('applications:newTag')}
          maxLength={60}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{t('applications:add')}</Button>
      </form>
    </>
  );
}
