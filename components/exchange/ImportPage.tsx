import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { Card } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Problem } from '../ui/Field';
import { BackupIn } from './BackupIn';
import { type OpenedFile, openFile } from './open-file';
import { SealedIn } from './SealedIn';
import { TableIn } from './TableIn';

/** Takes in what another Jobcairn or another tracker wrote: says first what it is and what would change. */
export function ImportPage() {
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [over, setOver] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setOpened(await openFile(file));
    if (input.current) input.current.value = '';
  };
  const close = () => setOpened(null);
  return (
    <>
      <PageHead title={t('dashboard:pages.import')} says={t('exchange:in.says')} />
      <div className="grid max-w-4xl gap-6">
        <Card className={over ? 'border-accent bg-accent-soft' : ''}>
          <section
            aria-label={t('exchange:in.kinds')}
            className="flex flex-col items-center gap-2 px-6 py-8 text-center"
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void choose(event.dataTransfer.files[0]);
            }}
          >
            <input
              ref={input}
              type="file"
              accept=".json,.jobcairn,.csv,.tsv,.txt,.zip"
              aria-label={t('exchange:in.file')}
              tabIndex={-1}
              className="sr-only"
              onChange={(event) => void choose(event.target.files?.[0])}
            />
            <Button onClick={() => input.current?.click()}>
              <Upload aria-hidden="true" />
              {t('exchange:in.choose')}
            </Button>
            <p className="max-w-[60ch] text-sm text-ink-3">{t('exchange:in.kinds')}</p>
            {opened?.kind === 'refused' && (
              <Problem>{t(`exchange:in.refused.${opened.why}`, { name: opened.name })}</Problem>
            )}
          </section>
        </Card>
        {opened?.kind === 'backup' && (
          <BackupIn key={opened.at} name={opened.name} file={opened.file} onClose={close} />
        )}
        {opened?.kind === 'sealed' && (
          <SealedIn
            name={opened.name}
            bytes={opened.bytes}
            onOpened={(file) => setOpened({ kind: 'backup', at: performance.now(), name: opened.name, file })}
            onClose={close}
          />
        )}
        {opened?.kind === 'tables' &&
          opened.tables.map(({ name, table }) => <TableIn key={`${opened.at} ${name}`} name={name} table={table} />)}
      </div>
    </>
  );
}
