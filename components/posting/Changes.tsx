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

/** Each piece with the place in its line at which it begins. */
function placed(pieces: readonly Piece[]): readonly (Piece & { readonly start: number })[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length + 1;
    return { ...piece, start };
  });
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
              {placed(pieces).map(({ start, ...piece }) => (
                <Part key={start} {...piece} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
