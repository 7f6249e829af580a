import { folded, listHas, searchedWords } from '../../domain/search';
import { dayOf } from '../../time';
import type { ApplicationFilter, ApplicationRow, Range, TextWords } from './views';

/** What is searched of a row itself, folded once for each row. */
const ownTexts = new WeakMap<ApplicationRow, string>();

function ownText(row: ApplicationRow): string {
  let text = ownTexts.get(row);
  if (text === undefined) {
    const { tags, notes } = row.application;
    text = folded([row.title, row.company, row.location, ...tags, notes].join('\n'));
    ownTexts.set(row, text);
  }
  return text;
}

/** A value that is not stated lies in no range. */
const inRange = <T extends string | number>(value: T | null, { from, to }: Range<T>): boolean =>
  value !== null && (from === null || value >= from) && (to === null || value <= to);

type Condition = (row: ApplicationRow) => boolean;

/** The cheap ones first: the words of a text are looked through only for what is left. */
function conditionsOf(filter: ApplicationFilter, words: TextWords | undefined): readonly Condition[] {
  const { stages, tags, sites, score, applied, saved, closes, dueBy, closed, archived, among } = filter;
  const conditions: (Condition | false)[] = [
    among !== undefined && (({ application }) => among.has(application.id)),
    archived !== undefined && (({ application }) => (application.archivedAt !== null) === archived),
    stages !== undefined && (({ application }) => stages.includes(application.stage)),
    tags !== undefined && (({ application }) => tags.some((tag) => application.tags.includes(tag))),
    sites !== undefined && (({ site }) => sites.includes(site)),
    score !== undefined && ((row) => inRange(row.score, score)),
    applied !== undefined && (({ application }) => inRange(application.appliedOn, applied)),
    saved !== undefined && (({ application }) => inRange(dayOf(application.createdAt), saved)),
    closes !== undefined && (({ closesOn }) => inRange(closesOn, closes)),
    dueBy !== undefined && (({ nextDueAt }) => nextDueAt !== null && nextDueAt <= dueBy),
    closed !== undefined && ((row) => row.closed === closed),
    ...searchedWords(filter.text ?? '').map(
      (word): Condition =>
        (row) =>
          ownText(row).includes(word) || listHas(words?.get(row.application.postingKey) ?? '', word),
    ),
  ];
  return conditions.filter((condition) => condition !== false);
}

/** The rows that meet every condition of the filter, in their order. Without `words` the texts of the postings are not searched. */
export function filterRows(
  rows: readonly ApplicationRow[],
  filter: ApplicationFilter,
  words?: TextWords,
): readonly ApplicationRow[] {
  const conditions = conditionsOf(filter, words);
  return conditions.length === 0 ? rows : rows.filter((row) => conditions.every((holds) => holds(row)));
}
