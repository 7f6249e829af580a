import { Download, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { FILE_KINDS, type FileKind, MAX_FILE_BYTES, type StoredFile } from '../../lib/domain/file';
import type { ApplicationView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Select } from '../ui/Select';
import { ResumeSent } from './ResumeSent';

/** "184 kB", "1.2 MB", as the user's locale writes numbers. */
function sizeText(bytes: number): string {
  const [amount, unit, digits] = bytes < 1_000_000 ? [bytes / 1_000, 'kB', 0] : [bytes / 1_000_000, 'MB', 1];
  const format = new Intl.NumberFormat(undefined, { maximumFractionDigits: digits });
  return `${format.format(Math.max(amount, bytes === 0 ? 0 : 1))} ${unit}`;
}

const KINDS = FILE_KINDS.map((value) => ({ value, label: t(`application:files.kinds.${value}`) }));

/** What was sent and what came: kept in the database. */
export function Files({ view }: { readonly view: ApplicationView }) {
  const { application, files } = view;
  const [adding, setAdding] = useState(false);
  return (
    <Group
      title={t('application:files.title')}
      aside={
        <IconButton small label={t('application:files.add')} onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" />
        </IconButton>
      }
    >
      <ResumeSent application={application} />
      {files.length === 0 && <p className="text-sm text-ink-3">{t('application:files.none')}</p>}
      <ul className="grid gap-2 text-sm">
        {files.map((file) => (
          <Line key={file.id} file={file} />
        ))}
      </ul>
      <Dialog title={t('application:files.add')} open={adding} onOpen={setAdding}>
        <AddFile applicationId={application.id} onDone={() => setAdding(false)} />
      </Dialog>
    </Group>
  );
}

function Line({ file }: { readonly file: StoredFile }) {
  const services = useServices();
  const shell = useShell();
  const { act, run, busy } = useAct();
  const { id: fileId, name, kind, size } = file;
  const download = () =>
    run(async () => {
      const { bytes, type } = await services.readFile({ fileId });
      await shell.download({ name, text: bytes, type });
    });
  return (
    <li className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className="text-ink-3">
          {t(`application:files.kinds.${kind}`)}, {sizeText(size)}
        </p>
      </div>
      <IconButton
        small
        disabled={busy}
        label={t('application:files.download', { name })}
        onClick={() => void download()}
      >
        <Download aria-hidden="true" />
      </IconButton>
      <IconButton
        small
        disabled={busy}
        label={t('application:files.remove', { name })}
        onClick={() => void act(() => services.removeFile({ fileId }), t('application:files.removed', { name }))}
      >
        <X aria-hidden="true" />
      </IconButton>
    </li>
  );
}

/** Why a file cannot be kept, in one sentence that says what to do. */
function problemOf(file: File | null): string | undefined {
  if (file === null) return t('application:files.choose');
  const { name, size } = file;
  if (size === 0) return t('application:files.empty', { name });
  return size > MAX_FILE_BYTES ? t('application:files.tooLarge', { name, size: sizeText(size) }) : undefined;
}

function AddFile({ applicationId, onDone }: { readonly applicationId: string; readonly onDone: () => void }) {
  const services = useServices();
  const { act, busy } = useAct();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<FileKind>('resume');
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Too large a file is not even read.
    const found = problemOf(file);
    setProblem(found);
    if (file === null || found !== undefined) return;
    const { name, type } = file;
    const content = await file.arrayBuffer().catch(() => undefined);
    if (content === undefined) return setProblem(t('application:files.unreadable', { name }));
    const added = await act(
      () => services.addFile({ applicationId, kind, name, type, bytes: new Uint8Array(content) }),
      t('application:files.added', { name }),
    );
    if (added !== undefined) onDone();
  };

  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t('application:files.kind')}>
        {({ id }) => (
          <Select id={id} label={t('application:files.kind')} value={kind} choices={KINDS} onChoose={setKind} />
        )}
      </Field>
      <Field label={t('application:files.file')} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            className="text-sm file:me-3 file:min-h-8 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-[11px] file:font-medium"
            onChange={(event) => {
              const chosen = event.target.files?.[0] ?? null;
              setFile(chosen);
              setProblem(chosen === null ? undefined : problemOf(chosen));
            }}
          />
        )}
      </Field>
      <FormFoot keep={t('application:files.keep')} disabled={busy} onCancel={onDone} />
    </form>
  );
}
