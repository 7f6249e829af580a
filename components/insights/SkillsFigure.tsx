import { useState } from 'react';
import type { LearnView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { numberText } from '../ui/numbers';
import { Segmented } from '../ui/Segmented';
import { Bars } from './Bars';
import { FigureCard } from './FigureCard';

/** More rows than anybody compares. */
const MOST = 30;

type Which = 'missing' | 'all';

/** What the saved postings ask for: what the profile lacks, or all of it. */
export function SkillsFigure({ learn }: { readonly learn: LearnView }) {
  const [which, setWhich] = useState<Which>(learn.rows.length === 0 ? 'all' : 'missing');
  const choice = (
    <Segmented<Which>
      label={t('insights:skills.which')}
      value={which}
      choices={[
        { value: 'missing', label: t('insights:skills.missing'), icon: null },
        { value: 'all', label: t('insights:skills.every'), icon: null },
      ]}
      onChoose={setWhich}
    />
  );
  return which === 'all' ? <Asked choice={choice} /> : <Missing learn={learn} choice={choice} />;
}

interface ChoiceProps {
  readonly choice: React.ReactNode;
}

function Missing({ learn, choice }: ChoiceProps & { readonly learn: LearnView }) {
  const rows = learn.rows.slice(0, MOST);
  const figure = (name: string) => `lacks:${name}`;
  return (
    <FigureCard
      name="skills"
      title={t('insights:skills.title')}
      says={t('insights:skills.says', { count: learn.counted })}
      choice={choice}
      since={null}
      table={{
        heads: [t('insights:skills.head'), t('insights:skills.asked'), t('insights:skills.required')],
        rows: rows.map(({ name, asked, required }) => [
          { text: name },
          { text: String(asked), figure: figure(name) },
          { text: String(required) },
        ]),
      }}
    >
      <Bars
        since={null}
        bars={rows.map(({ name, asked, required }) => ({
          label: name,
          whole: asked,
          filled: required,
          text: `${numberText(asked)} · ${numberText(required)}`,
          figure: figure(name),
        }))}
      />
    </FigureCard>
  );
}

function Asked({ choice }: ChoiceProps) {
  const view = useLive((queries) => queries.askedView(), []);
  const rows = view?.rows.slice(0, MOST) ?? [];
  const figure = (name: string) => `asks:${name}`;
  return (
    <FigureCard
      name="skills-asked-for"
      title={t('insights:skills.all')}
      says={view && t('insights:skills.allSays', { count: view.counted })}
      choice={choice}
      since={null}
      table={{
        heads: [
          t('insights:skills.head'),
          t('insights:skills.asked'),
          t('insights:skills.required'),
          t('insights:skills.held'),
        ],
        rows: rows.map(({ name, asked, required, held }) => [
          { text: name },
          { text: String(asked), figure: figure(name) },
          { text: String(required) },
          { text: t(held ? 'insights:skills.yes' : 'insights:skills.no') },
        ]),
      }}
    >
      <Bars
        since={null}
        bars={rows.map(({ name, asked, required, held }) => ({
          label: name,
          whole: asked,
          filled: held ? asked : 0,
          text: `${numberText(asked)} · ${numberText(required)}`,
          figure: figure(name),
        }))}
      />
    </FigureCard>
  );
}
