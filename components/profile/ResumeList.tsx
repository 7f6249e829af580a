import { Download, Ellipsis, FileCheck, FileJson, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Resume } from '../../lib/domain/resume';
import { writeJsonResume } from '../../lib/resume/write-json-resume';
import type { ResumeRow } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { Field, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';

/** Hands the user a résumé in the open format JSON Resume. */
export function useJsonExport(): (resume: Resume) => void {
  const shell = useShell();
  const { run } = useAct();
  return (resume) =>
    void run(() => shell.download({ name: 'resume.json', text: writeJsonResume(resume), type: 'application/json' }));
}

export interface ResumeListProps {
  readonly rows: readonly ResumeRow[];
  /** The one that the profile stands on. */
  readonly usedId: string | null;
  readonly onReview: (row: ResumeRow) => void;
}

/** The versions of the résumé, the newest first. */
export function ResumeList({ rows, usedId, onReview }: ResumeListProps) {
  const [renaming, setRenaming] = useState<ResumeRow>();
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface text-sm">
        {rows.map((row) => (
          <li key={row.id} className="flex items-start gap-2 px-4 py-3">
            <div className="min-w-0 flex-1">
              <p className="font-medium break-words">{row.name}</p>
              <p className="text-xs text-ink-3">
                {dayText(dayOf(row.addedAt))} · {t('profile:resumes.sentWith', { count: row.sentWith })}
              </p>
              {row.id === usedId && (
                <span className="mt-1 inline-block rounded-sm border border-accent-line px-[7px] py-px text-xs text-accent-ink">
                  {t('profile:resumes.inUse')}
                </span>
              )}
            </div>
            <RowMenu row={row} onReview={onReview} onRename={setRenaming} />
          </li>
        ))}
      </ul>
      {renaming !== undefined && <Rename key={renaming.id} row={renaming} onClose={() => setRenaming(undefined)} />}
    </>
  );
}

interface RowMenuProps extends Pick<ResumeListProps, 'onReview'> {
  readonly row: ResumeRow;
  readonly onRename: (row: ResumeRow) => void;
}

function RowMenu({ row, onReview, onRename }: RowMenuProps) {
  const services = useServices();
  const shell = useShell();
  const exportJson = useJsonExport();
  const { act, run } = useAct();
  const save = () =>
    void run(async () => {
      const { name, type, bytes } = await services.resumeFile({ resumeId: row.id });
      await shell.download({ name, text: bytes, type });
    });
  return (
    <Menu
      align="end"
      trigger={
        <IconButton small label={t('profile:resumes.more', { name: row.name })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuItem icon={<FileCheck aria-hidden="true" />} onChoose={() => onReview(row)}>
        {t('profile:resumes.use')}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden="true" />} onChoose={() => onRename(row)}>
        {t('profile:resumes.rename')}
      </MenuItem>
      {row.file !== null && (
        <MenuItem icon={<Download aria-hidden="true" />} onChoose={save}>
          {t('profile:resumes.download')}
        </MenuItem>
      )}
      <MenuItem icon={<FileJson aria-hidden="true" />} onChoose={() => exportJson(row.resume)}>
        {t('profile:resumes.exportJson')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        danger
        icon={<Trash2 aria-hidden="true" />}
        onChoose={() => void act(() => services.removeResume({ resumeId: row.id }))}
      >
        {t('profile:resumes.remove')}
      </MenuItem>
    </Menu>
  );
}

function Rename({ row, onClose }: { readonly row: ResumeRow; readonly onClose: () => void }) {
  const services = useServices();
  const { act } = useAct();
  const [name, setName] = useState(row.name);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== row.name) await act(() => services.renameResume({ resumeId: row.id, name }));
    onClose();
  };
  return (
    <Dialog title={t('profile:resumes.renameTitle')} open onOpen={(open) => !open && onClose()}>
      <form className="grid gap-3" onSubmit={(event) => void keep(event)}>
        <Field label={t('profile:resumes.name')}>
          {(ids) => (
            <TextInput {...ids} maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <FormFoot keep={t('profile:resumes.keepName')} disabled={name.trim() === ''} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
