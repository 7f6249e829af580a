import { useMemo, useState } from 'react';
import type { Stage } from '../../lib/domain/application';
import type { DateOrder } from '../../lib/exchange/dates';
import { type Field, mappingFor } from '../../lib/exchange/fields';
import { type Answers, questionsOf } from '../../lib/exchange/questions';
import type { Table } from '../../lib/exchange/table';
import { t } from '../../lib/words';
import { Card, Group } from '../ui/Banner';
import { Columns } from './Columns';
import { Outcome } from './Outcome';
import { Questions } from './Questions';
import { useInterpreted } from './use-interpreted';
import { Working } from './Working';

const SIGNS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** A table of another tracker: which column is what, what only the user can say, and what would come in. */
export function TableIn({ name, table }: { readonly name: string; readonly table: Table }) {
  const guessed = useMemo(() => mappingFor(table.columns), [table]);
  const [columns, setColumns] = useState(guessed.columns);
  const [answers, setAnswers] = useState<Answers>({ order: null, stages: {} });
  const mapping = useMemo(() => ({ ...guessed, columns }), [guessed, columns]);
  const asked = useMemo(() => questionsOf(table, mapping, { order: null, stages: {} }), [table, mapping]);
  const { read, done } = useInterpreted(table, mapping, answers);
  const open = read !== undefined && read.questions.order.length + read.questions.stages.length > 0;

  const setColumn = (at: number, field: Field | null) =>
    setColumns(columns.map((before, other) => (other === at ? field : before === field ? null : before)));
  const setOrder = (order: DateOrder) => setAnswers({ ...answers, order });
  const setStage = (word: string, stage: Stage) =>
    setAnswers({ ...answers, stages: { ...answers.stages, [word]: stage } });

  return (
    <Group title={name}>
      <p className="mb-3 text-sm text-ink-2">
        {t(`exchange:table.shape.${mapping.shape}`)}{' '}
        {t('exchange:table.read', {
          count: table.rows.length,
          encoding: t(`exchange:table.encoding.${table.encoding}`),
          sign: t(`exchange:table.sign.${SIGNS[table.delimiter] ?? 'comma'}`),
        })}
      </p>
      <div className="grid gap-4">
        <Card>
          <Columns table={table} columns={columns} onColumn={setColumn} />
        </Card>
        {asked.order.length + asked.stages.length > 0 && (
          <Questions asked={asked} answers={answers} onOrder={setOrder} onStage={setStage} />
        )}
        {read === undefined && <Working says={t('exchange:table.reading')} done={done} />}
        {read !== undefined && !open && <Outcome read={read} named={columns.includes('title')} />}
      </div>
    </Group>
  );
}
