import { Download } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton, linkClasses } from '../ui/Button';
import { Menu, MenuItem } from '../ui/Menu';
import { numberText } from '../ui/numbers';
import { csvOf, type FigureTable, listOf } from './figure-table';
import { pngOf } from './picture';

export interface FigureCardProps {
  /** What its files are named by. */
  readonly name: string;
  readonly title: string;
  readonly says?: string | undefined;
  readonly table: FigureTable;
  readonly since: string | null;
  readonly wide?: boolean;
  /** Another way to see it, beside the title. */
  readonly choice?: ReactNode;
  /** The picture: one svg. */
  readonly children: ReactNode;
}

/** One figure: a picture, the same as a table, and both as files. */
export function FigureCard({ name, title, says, table, since, wide = false, choice, children }: FigureCardProps) {
  const shell = useShell();
  const { run } = useAct();
  const picture = useRef<HTMLDivElement>(null);
  const savePng = async () => {
    const svg = picture.current?.querySelector('svg');
    if (svg) await shell.download({ name: `${name}.png`, text: await pngOf(svg), type: 'image/png' });
  };
  const saveCsv = () => shell.download({ name: `${name}.csv`, text: csvOf(table), type: 'text/csv' });
  return (
    <section
      aria-label={title}
      className={`min-w-0 rounded-md border border-line bg-surface p-4 ${wide ? 'col-span-full' : ''}`}
    >
      <div className="mb-2 flex min-h-6 items-start gap-2">
        <h2 className="min-w-0 flex-1 font-semibold">{title}</h2>
        {choice}
        <Menu
          align="end"
          trigger={
            <IconButton small label={t('insights:save', { title })}>
              <Download aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem onChoose={() => void run(savePng)}>{t('insights:png')}</MenuItem>
          <MenuItem onChoose={() => void run(saveCsv)}>{t('insights:csv')}</MenuItem>
        </Menu>
      </div>
      {says !== undefined && <p className="mb-2 text-sm text-ink-2">{says}</p>}
      {/* The table says the same to whoever does not see it. */}
      <div ref={picture} className="overflow-x-auto">
        {children}
      </div>
      <details className="mt-3 text-sm">
        <summary className="w-fit rounded-xs text-ink-2 hover:text-ink">{t('insights:asTable')}</summary>
        <div className="mt-2 overflow-x-auto">
          <table className="w-full">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                {table.heads.map((head, at) => (
                  <th
                    key={head}
                    scope="col"
                    className={`border-b border-line py-1.5 text-xs font-medium text-ink-3 ${side(at)}`}
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.map(({ text }) => text).join('\n')}>
                  {row.map(({ text, figure }, at) => (
                    <td key={table.heads[at]} className={`border-b border-line py-1.5 tabular-nums ${side(at)}`}>
                      {figure === undefined ? (
                        inWords(text)
                      ) : (
                        <a className={linkClasses} href={listOf(figure, since)}>
                          {inWords(text)}
                        </a>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** A file has the number as it is; the screen has it as it is written. */
const inWords = (text: string): string => (/^\d{4,15}$/.test(text) ? numberText(Number(text)) : text);

const side = (at: number): string => (at === 0 ? 'text-start' : 'ps-3 text-end');
