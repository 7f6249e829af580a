import { STAGES, type Stage } from '../../lib/domain/application';
import type { DateOrder } from '../../lib/exchange/dates';
import type { Answers, Questions as Asked } from '../../lib/exchange/questions';
import { t } from '../../lib/words';
import { Card } from '../ui/Banner';
import { Select } from '../ui/Select';

/** Nothing chosen yet. */
const OPEN = 'open';

export interface QuestionsProps {
  readonly asked: Asked;
  readonly answers: Answers;
  readonly onOrder: (order: DateOrder) => void;
  readonly onStage: (word: string, stage: Stage) => void;
}

/** What only the user can say of a table. */
export function Questions({ asked, answers, onOrder, onStage }: QuestionsProps) {
  const orders = (['day-first', 'month-first'] as const).map((value) => ({
    value,
    label: t(`exchange:ask.${value}`),
  }));
  const stages = STAGES.map((value) => ({ value, label: t(`stage:${value}`) }));
  const none = { value: OPEN, label: t('exchange:ask.choose') } as const;
  return (
    <Card>
      <ul className="divide-y divide-line" aria-label={t('exchange:ask.title')}>
        {asked.order.length > 0 && (
          <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
            <span className="min-w-50 flex-1">{t('exchange:ask.order', { columns: asked.order.join(', ') })}</span>
            <Select
              label={t('exchange:ask.orderLabel')}
              value={answers.order ?? OPEN}
              choices={[none, ...orders]}
              onChoose={(value) => value !== OPEN && onOrder(value)}
            />
          </li>
        )}
        {asked.stages.map((word) => (
          <li key={word} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
            <span className="min-w-50 flex-1">{t('exchange:ask.stage', { word })}</span>
            <Select
              label={t('exchange:ask.stageLabel', { word })}
              value={answers.stages[word] ?? OPEN}
              choices={[none, ...stages]}
              onChoose={(value) => value !== OPEN && onStage(word, value)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
