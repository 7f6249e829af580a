import { useRef, useState } from 'react';
import { dayOf } from '../../lib/time';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { DangerDialog, Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { Problem } from '../ui/Field';
import { type FilePreview, previewOf, previewText } from './preview';
import { SettingRow } from './SettingsPage';

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly preview: FilePreview;
}

/** Takes a file of Jobcairn in: shows first what it holds, then asks whether to merge or to replace. */
export function ImportRow() {
  const services = useServices();
  const { run, busy } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [replacing, setReplacing] = useState(false);
  const [problem, setProblem] = useState<string>();

  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    const preview = previewOf(text);
    if (input.current) input.current.value = '';
    setProblem(
      preview === undefined ? `“${file.name}” is no file of Jobcairn. Choose one that “Export” wrote.` : undefined,
    );
    setChosen(preview === undefined ? null : { name: file.name, text, preview });
  };
  const take = async (mode: 'merge' | 'replace') => {
    if (chosen === null) return;
    const result = await run(() => services.importAll(chosen.text, mode));
    setReplacing(false);
    if (result === undefined) return;
    setChosen(null);
    await run(
      async () => undefined,
      result.applications === 1
        ? '1 application came in from the file'
        : `${result.applications} applications came in from the file`,
    );
  };

  return (
    <SettingRow
      name="Import"
      says="A file that Jobcairn exported"
      problem={problem === undefined ? undefined : <Problem>{problem}</Problem>}
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File to import"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <Button small onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <Dialog title="Import" open={chosen !== null && !replacing} onOpen={(open) => !open && setChosen(null)}>
        {chosen !== null && (
          <>
            <p className="text-ink-2">
              “{chosen.name}”{chosen.preview.exportedAt !== null && ` of ${dayText(dayOf(chosen.preview.exportedAt))}`}{' '}
              holds {previewText(chosen.preview)}.
            </p>
            <p className="text-ink-2">
              Merge adds them to what is here; where both have one, the later change stays. Replace removes what is here
              first.
            </p>
            <div className="mt-3 flex flex-wrap justify-end gap-2">
              <Button onClick={() => setChosen(null)}>Cancel</Button>
              <Button look="danger-quiet" onClick={() => setReplacing(true)}>
                Replace
              </Button>
              <Button look="primary" disabled={busy} onClick={() => void take('merge')}>
                Merge
              </Button>
            </div>
          </>
        )}
      </Dialog>
      <DangerDialog
        title="Replace everything?"
        keep="Keep everything"
        destroy="Replace"
        open={replacing}
        disabled={busy}
        onOpen={setReplacing}
        onDestroy={() => void take('replace')}
      >
        <p>
          Every posting, application, note and setting on this computer will be gone, and the file stands in its place.
        </p>
      </DangerDialog>
    </SettingRow>
  );
}
