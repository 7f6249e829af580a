import type { Application } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { Conflicts } from '../ui/Conflicts';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useOwnEdits } from './use-own-edits';

/** As long as the name of a version may be where an application names it. */
const LONGEST = 200;

/** Which version of the résumé was sent: one of those that are kept, or what a table that came in named. */
export function ResumeSent({ application }: { readonly application: Application }) {
  const resumes = useLive((queries) => queries.resumeRows(), []);
  const { edit, disputed, settle } = useOwnEdits(application);
  const sent = application.resumeVersion ?? '';
  const kept = (resumes ?? []).map(({ name }) => name.slice(0, LONGEST));
  const names = [...new Set([...kept, sent])].filter((name) => name !== '');
  if (names.length === 0) return null;
  const said = (version: unknown) => String(version ?? '') || t('application:files.resumeNotSaid');
  return (
    <div className="mb-3 grid gap-2">
      <Field label={t('application:files.resumeSent')}>
        {({ id }) => (
          <Select
            id={id}
            label={t('application:files.resumeSent')}
            className="w-full"
            value={sent}
            choices={[
              { value: '', label: t('application:files.resumeNotSaid') },
              ...names.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(name) => void edit({ resumeVersion: name === '' ? null : name }, t('application:noted'))}
          />
        )}
      </Field>
      <Conflicts
        disputes={disputed.map(({ field, here, yours }) => ({ key: field, theirs: said(here), yours: said(yours) }))}
        onSettle={settle}
      />
    </div>
  );
}
