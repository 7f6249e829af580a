// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { SkillLists } from '../../components/match/SkillLists';
import { SumTable } from '../../components/match/SumTable';
import { countsText, tallyOf } from '../../components/match/sum';
import type { Match, MatchLine, Need } from '../../lib/domain/skills';
import { aMatch, aMatchLine } from '../builders';

afterEach(cleanup);

const WEIGHTS: Readonly<Record<Need, number>> = { required: 3, preferred: 1, mentioned: 0.5 };

const aLine = (name: string, need: Need, credit: number): MatchLine =>
  aMatchLine(name, { need, weight: WEIGHTS[need], credit, coveredBy: credit > 0 ? name : null });

const matchOf = (lines: MatchLine[], score: number | null = 50): Match => aMatch({ lines, score });

describe('the sum', () => {
  const match = matchOf(
    [
      aLine('Go', 'required', 1),
      aLine('Kafka', 'required', 0),
      aLine('Python', 'preferred', 1),
      aLine('PHP', 'mentioned', 0),
    ],
    53,
  );

  it('writes for each need what you have of what is asked, and its points', () => {
    render(<SumTable match={match} />);
    const cells = (row: string) =>
      within(screen.getByRole('row', { name: new RegExp(row) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells('Required')).toEqual(['1 of 2', '3 of 6']);
    expect(cells('Preferred')).toEqual(['1 of 1', '1 of 1']);
    expect(cells('Mentioned')).toEqual(['0 of 1', '0 of 0.5']);
  });

  it('ends in the points of all rows and the score', () => {
    render(<SumTable match={match} />);
    const total = screen.getByRole('row', { name: /of 7.5 points/ });
    expect(total.textContent).toBe('4 of 7.5 points53');
  });

  it('leaves out needs that the posting does not have', () => {
    render(<SumTable match={matchOf([aLine('Go', 'required', 1)])} />);
    expect(screen.queryByText(/Preferred/)).toBeNull();
  });

  it('says why a skill counts in part', () => {
    render(<SumTable match={matchOf([{ ...aLine('Go', 'required', 0.8), yearsAsked: 5, yearsHad: 4 }])} />);
    expect(screen.getByText('Go: 2.4 of 3, as 5 years are asked for and you have 4')).toBeTruthy();
  });

  it('loses no point: the tallies of all needs are the sum of all lines', () => {
    const line = fc
      .record({
        need: fc.constantFrom<Need>('required', 'preferred', 'mentioned'),
        credit: fc.constantFrom(0, 0.25, 0.5, 1),
      })
      .map(({ need, credit }) => aLine('Go', need, credit));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const tallies = (['required', 'preferred', 'mentioned'] as const).map((need) => tallyOf(matchOf(lines), need));
        const points = tallies.reduce((sum, tally) => sum + tally.points, 0);
        expect(points).toBeCloseTo(lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0));
        expect(tallies.reduce((sum, tally) => sum + tally.asked, 0)).toBe(lines.length);
      }),
    );
  });
});

it('counts in words only what is asked for', () => {
  expect(
    countsText(matchOf([aLine('Go', 'required', 1), aLine('Kafka', 'required', 0), aLine('PHP', 'mentioned', 1)])),
  ).toBe('1 of 2 required');
});

it('says of each skill whether you have it and whether it is required', () => {
  render(
    <SkillLists
      match={matchOf([aLine('Kafka', 'required', 0), aLine('Go', 'required', 1), aLine('Python', 'preferred', 1)])}
    />,
  );
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toEqual(['Go, have, required', 'Python, have, preferred', 'Kafka, missing, required']);
});
