import { Check, Circle } from 'lucide-react';
import { classes } from './classes';
import { Hint } from './Hint';

/** Fill says that it is required, a check that you have it, a ring that you lack it; plain: there is nothing to compare with. */
export type SkillLook = 'have-required' | 'have-preferred' | 'missing-required' | 'missing-preferred' | 'plain';

const LOOKS: Readonly<Record<SkillLook, string>> = {
  'have-required': 'border-accent-soft bg-accent-soft text-accent-ink',
  'have-preferred': 'border-accent-line text-accent-ink',
  'missing-required': 'border-sunken bg-sunken text-ink [&>svg]:text-ink-3',
  'missing-preferred': 'border-line-strong text-ink-2 [&>svg]:text-ink-3',
  plain: 'border-line-strong text-ink-2',
};

export interface SkillProps {
  readonly look: SkillLook;
  readonly name: string;
  /** What a screen reader adds: "have, required". */
  readonly said: string;
  /** The sentence behind it, on hover and focus. */
  readonly hint?: string | undefined;
}

export function Skill({ look, name, said, hint }: SkillProps) {
  const className = classes(
    'inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-sm border py-[3px] text-start text-xs font-medium [&>svg]:size-3 [&>svg]:stroke-[2.5]',
    look === 'plain' ? 'px-2' : 'ps-1.5 pe-2',
    LOOKS[look],
  );
  const content = (
    <>
      {look.startsWith('have') && <Check aria-hidden="true" />}
      {look.startsWith('missing') && <Circle aria-hidden="true" />}
      {name}
      <span className="sr-only">, {said}</span>
    </>
  );
  if (hint === undefined) return <span className={className}>{content}</span>;
  return (
    <Hint says={hint}>
      <button type="button" className={classes(className, 'hover:border-current')}>
        {content}
      </button>
    </Hint>
  );
}
