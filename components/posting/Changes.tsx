import { useMemo } from 'react';
import { t } from '../../lib/words';
import { aroundChanges, changesBetween, type Piece } from './changes';

const LOOKS: Readonly<Record<Piece['kind'], string>> = {
  same: '',
  removed: 'text-ink-3 line-through',
  added: 'rounded-xs bg-accent-soft px-0.5 text-accent-ink no-underline',
};

function Part({ kind, text }: Piece) {
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={LOOKS[kind]}>
      <span className="sr-only">{kind === 'added' ? t('posting:added') : t('posting:removed')}: </span>
      {text}
    </Mark>
  );
}

export interface ChangesProps {
  readonly before: string;
  readonly after: string;
  readonly language: string | null;
}

/** What changed from an earlier text to the one after it: the changed lines, each with its neighbours. */
export function Changes({ before, after, language }: ChangesProps) {
  const lines = useMemo(() => changesBetween(before, after), [before, after]);
  if (lines === null) return <p className="text-ink-3">{t('posting:tooDifferent')}</p>;
  const groups = aroundChanges(lines);
  if (groups.length === 0) return <p className="text-ink-3">{t('posting:sameText')}</p>;
  return (
    <div lang={language ?? undefined} className="grid gap-3 text-sm text-ink-2 *:max-w-[68ch]">
      {groups.map((group) => (
        <div key={group[0]?.at} className="grid gap-1">
          {group.map(({ at, pieces }) => (
            <p key={at}>
              {pieces.map((piece, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change their order.
                <Part key={n} {...piece} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
