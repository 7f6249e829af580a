import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { t } from '../../lib/words';
import { Button, LinkButton } from '../ui/Button';
import { classes } from '../ui/classes';
import { Dialog } from '../ui/Dialog';
import { Field, Problem, TextArea } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Progress } from '../ui/Progress';
import { type Draft, useReading } from './use-reading';

const TYPES = '.pdf,.docx,.json,.zip,.csv,.txt,.md,application/pdf,application/json,text/plain,text/markdown,text/csv';

/** Takes a résumé: a file that is dropped or chosen, or pasted text. Shows how far the reading is, and why it failed. */
export function ResumeDrop({ onRead }: { readonly onRead: (draft: Draft) => void }) {
  const { progress, problem, readFile, readText, cancel } = useReading(onRead);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void readFile(file);
  };

  if (progress !== undefined)
    return (
      <div className="grid gap-2 rounded-md border border-line bg-surface p-4 text-sm">
        <p aria-live="polite" className="break-words">
          {t('profile:resumes.reading', { name: progress.name })}
        </p>
        <Progress done={progress.done} says={progress.name} />
        <div>
          <Button small onClick={cancel}>
            {t('change:cancel')}
          </Button>
        </div>
      </div>
    );

  return (
    <div className="grid gap-2">
      <button
        type="button"
        onClick={() => chooser.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes(
          'grid w-full justify-items-center gap-1 rounded-md border border-dashed px-4 py-5 text-center text-sm',
          over ? 'border-accent bg-accent-soft' : 'border-line-control hover:bg-hover',
        )}
      >
        <FileUp aria-hidden="true" className={over ? 'text-accent-ink' : 'text-ink-3'} />
        <span className="font-medium">{t('profile:resumes.drop')}</span>
        <span className={classes('text-xs', over ? 'text-ink-2' : 'text-ink-3')}>{t('profile:resumes.dropSays')}</span>
      </button>
      <input
        ref={chooser}
        type="file"
        accept={TYPES}
        aria-label={t('profile:resumes.drop')}
        className="hidden"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void readFile(file);
          event.target.value = '';
        }}
      />
      {problem !== undefined && <Problem>{problem}</Problem>}
      <div className="text-sm">
        <LinkButton onClick={() => setPasting(true)}>{t('profile:resumes.paste')}</LinkButton>
      </div>
      <Paste open={pasting} onOpen={setPasting} onText={(text) => void readText(text)} />
    </div>
  );
}

interface PasteProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onText: (text: string) => void;
}

function Paste({ open, onOpen, onText }: PasteProps) {
  const [text, setText] = useState('');
  return (
    <Dialog title={t('profile:resumes.pasteTitle')} open={open} onOpen={onOpen} wide>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(false);
          onText(text);
          setText('');
        }}
      >
        <Field label={t('profile:resumes.pasteLabel')}>
          {(ids) => <TextArea {...ids} rows={12} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        <FormFoot keep={t('profile:resumes.read')} disabled={text.trim() === ''} onCancel={() => onOpen(false)} />
      </form>
    </Dialog>
  );
}
