import { describe, expect, it } from 'vitest';
import { wordList } from '../../lib/domain/search';
import { filterRows } from '../../lib/store/queries/filter-rows';
import type { ApplicationFilter } from '../../lib/store/queries/views';
import { atTime } from '../../lib/time';
import { anApplication, aRow } from '../builders';

const all = ['near'];
const hit = aRow({
  application: anApplication({ tags: all, stage: 'applied', appliedOn: '2026-05-03', notes: 'Ask about the on-call.' }),
  closesOn: '2026-06-01',
  score: 70,
  nextDueAt: 50,
});

describe('each condition keeps what meets it and drops what does not', () => {
  it.each<[string, ApplicationFilter, Parameters<typeof aRow>[0]]>([
    ['stage', { stages: ['applied', 'offer'] }, { application: anApplication() }],
    ['tag', { tags: ['far', 'near'] }, { application: anApplication({ tags: ['far away'] }) }],
    ['site', { sites: ['lever'] }, { site: 'indeed' }],
    ['score', { score: { from: 70, to: 70 } }, { score: 69 }],
    ['a score that is not there', { score: { from: 0, to: null } }, { score: null }],
    ['day of applying', { applied: { from: '2026-05-03', to: null } }, { application: anApplication() }],
    [
      'day of saving',
      { saved: { from: '2026-11-12', to: '2026-11-12' } },
      { application: anApplication({ createdAt: atTime('2026-11-13', 0) }) },
    ],
    ['day of closing', { closes: { from: null, to: '2026-06-01' } }, { closesOn: '2026-06-02' }],
    ['what is due', { dueBy: 50 }, { nextDueAt: 51 }],
    ['what was seen closed', { closed: false }, { closed: true }],
    ['archive', { archived: false }, { application: anApplication({ archivedAt: 1 }) }],
    ['among', { among: new Set([hit.application.id]) }, { application: anApplication({ id: 'other' }) }],
    ['words of title, company and notes', { text: ' backend  KESTREL on-call' }, { company: null }],
  ])('%s', (_what, filter, other) => {
    expect(filterRows([aRow(other), hit], filter)).toEqual([hit]);
  });
});

it('finds a word of the text by its beginning, and only there', () => {
  const words = new Map([[hit.application.postingKey, wordList('We know Kubernetes, C++ und Gerüste.')]]);
  const found = (text: string) => filterRows([hit], { text }, words).length === 1;
  expect(['kube', 'kubernetes', 'c++', 'geruste', 'Gerüste', 'bern kube'].map(found)).toEqual(Array(6).fill(true));
  expect(['bernetes', 'kubernetesx', 'rust'].map(found)).toEqual([false, false, false]);
  expect(filterRows([hit], { text: 'kube' })).toEqual([]);
});

it('without a condition every row stays, in its order', () => {
  const rows = [aRow(), hit];
  expect(filterRows(rows, {})).toBe(rows);
});
