import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { Group } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { Conflicts } from '../ui/Conflicts';
import { Problem, TextArea } from '../ui/Field';
import { NotesText } from './NotesText';
import { type KeptNotes, useKeptNotes } from './use-kept-notes';

/** The user's own notes: read as Markdown, changed in place, kept while they are typed. */
export function Notes({ application }: { readonly application: Application }) {
  const kept = useKeptNotes(application);
  const [editing, setEditing] = useState(false);
  const finish = async () => {
    if (await kept.finish()) setEditing(false);
  };
  if (editing)
    return (
      <Group title={t('application:notes.title')} aside={<State state={kept.state} />}>
        <Editor kept={kept} onFinish={() => void finish()} />
      </Group>
    );
  return (
    <Group
      title={t('application:notes.title')}
      aside={
        kept.text !== '' && (
          <IconButton small label={t('application:notes.edit')} onClick={() => setEditing(true)}>
            <Pencil aria-hidden="true" />
          </IconButton>
        )
      }
    >
      {kept.text === '' ? (
        <Button onClick={() => setEditing(true)}>{t('application:notes.add')}</Button>
      ) : (
        <NotesText notes={kept.text} />
      )}
    </Group>
  );
}

const STATES: Readonly<Record<KeptNotes['state'], string>> = {
  kept: t('application:notes.keptNow'),
  typing: t('application:notes.typing'),
  'too-long': t('application:notes.notKept'),
  conflict: t('application:notes.notKept'),
  failed: t('application:notes.notKept'),
};

const State = ({ state }: { readonly state: KeptNotes['state'] }) => (
  <span className="text-xs text-ink-3">{STATES[state]}</span>
);

function Editor({ kept, onFinish }: { readonly kept: KeptNotes; readonly onFinish: () => void }) {
  const { text, state, theirs, failure } = kept;
  return (
    <div className="grid gap-2">
      <TextArea
        autoFocus
        aria-label={t('application:notes.title')}
        aria-invalid={state === 'too-long' ? true : undefined}
        rows={8}
        className="[field-sizing:content] max-h-[60vh] min-h-32"
        placeholder={t('application:notes.hint')}
        value={text}
        onChange={(event) => kept.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onFinish();
        }}
      />
      {state === 'too-long' && <Problem>{t('application:notes.tooLong', { count: text.length })}</Problem>}
      {failure !== null && <Problem>{failure}</Problem>}
      {theirs !== null && (
        <Conflicts
          disputes={[{ key: 'notes', theirs: <NotesText notes={theirs} /> }]}
          onSettle={(_, take) => kept.settle(take === 'mine' ? text : theirs)}
        >
          <Button small onClick={() => kept.settle(`${theirs}\n\n${text}`)}>
            {t('application:notes.both')}
          </Button>
        </Conflicts>
      )}
      <div className="flex justify-end">
        <Button onClick={onFinish} disabled={state === 'too-long' || state === 'conflict'}>
          {t('application:notes.done')}
        </Button>
      </div>
    </div>
  );
}
