import type { Found } from '../engine';
import type { RawField } from '../types';
import { type Block, CONTROL, FOOTER, FORM, NAV } from './blocks';
import { markOf } from './elements';
import { SIGNATURE } from './employer-names';
import { type Label, labelOf } from './labels';
import { isCity, isPlace, isTown } from './places';
import { ROLE } from './role';
import { AGE, DATE, EMPLOYMENT, fold, MONEY, WORKPLACE } from './words';

const NO_VALUE = /^(?:-+|n\/a|none|not specified|keine angabe)?$/;
/** "Télétravail: Non" says on site. A mere yes may mean remote or hybrid: it says neither. */
const NO = /^(?:no|nein|non|nej|nei|ne|nie|nao|nee)$/;
const LONGEST: Readonly<Record<Label, number>> = {
  location: 200,
  workplace: 80,
  employmentType: 100,
  seniority: 60,
  salary: 160,
  datePosted: 60,
  validThrough: 60,
  company: 90,
};
const SENTENCE = /[.;] [A-ZÀ-Þ][a-zß-ÿ]+ [a-zß-ÿ]/;
/** A capital of Europe, or a letter of a script that has none. */
const CAPITAL = /^[A-ZÀ-ÞĀ-žΆ-ΫЀ-Я\u0531-\u1fff\u2c00-\ud7ff]/;
const LETTERS = /[a-z\u00c0-\u1fff\u2c00-\ud7ff]{2}/i;

/** Can it be a value of this field: neither a sentence nor another label, and of the right kind? */
function fits(field: Label, value: string): boolean {
  const key = fold(value);
  if (value.length > LONGEST[field] || NO_VALUE.test(key) || labelOf(key) || /[?!]$/.test(value)) return false;
  if (field === 'salary') return /\d/.test(key);
  if (field === 'workplace') return WORKPLACE.test(key) || NO.test(key);
  if (field === 'datePosted' || field === 'validThrough') return DATE.test(key) || AGE.test(key);
  if (field === 'location') return LETTERS.test(value) && !SENTENCE.test(value);
  if (field === 'company') return !AGE.test(key);
  return !MONEY.test(key);
}

/** The lines that a label alone in its line speaks of: the next one, or all `dd` behind a `dt`, all items of a list. */
function following(blocks: readonly Block[], at: number): string[] {
  const first = blocks[at + 1];
  if (!first || first.zone & (NAV | CONTROL) || first.level === 1) return [];
  const lines = [first.text];
  for (let next = at + 2; next < at + 12; next++) {
    const block = blocks[next];
    if (!block || block.tag !== first.tag || !/^(?:dd|li)$/.test(first.tag) || /:/.test(block.text) || block.label)
      break;
    lines.push(block.text);
  }
  return lines;
}

/** One line for each label: "Type: Permanent | Place: Bern" states two facts. */
function statements(block: Block): readonly Block[] {
  const rows = block.key ? block.text.split(/ [|¦•·] /) : [];
  if (rows.length < 2 || !rows.every((row) => /[:：]/.test(row))) return [block];
  return rows.map((row) => ({
    ...block,
    text: row,
    key: fold(row),
    parts: [row],
    lead: undefined,
    label: undefined,
  }));
}

/** Facts behind a label: in one line ("Location: Bern"), in two parts of one line, or in the lines after it. */
export function labelled(blocks: readonly Block[]): Found {
  const found: Found = {};
  const read = ({ text, key, parts, label: whole, lead, zone, linked }: Block, at: number): void => {
    if (!key || zone & (NAV | FORM | FOOTER) || (linked && blocks[at + 1]?.linked)) return;
    const colon = text.search(/[:：]/);
    const cut = lead ? (parts[0] ?? '').length : colon > 0 ? colon : text.length;
    const field = lead ?? (cut < text.length ? labelOf(fold(text.slice(0, cut))) : whole);
    if (!field || field === 'other') return;
    const known = found[field];
    if (known && field !== 'employmentType') return;
    const inline = text.slice(cut).replace(/^[\s:：*]+/, '');
    const values = (inline ? [inline] : following(blocks, at)).filter((value) => fits(field, value));
    const label = text.slice(0, cut).replace(/[\s:：*]+$/, '');
    const value = values.join(field === 'location' ? '\n' : ', ');
    if (!value || known?.value.includes(value)) return;
    const stated = NO.test(fold(value)) ? 'On-site' : value;
    // A contract's type and its hours often have a label each.
    found[field] = known
      ? { ...known, value: `${known.value}\n${stated}` }
      : { value: stated, via: `label(${label}${stated === value ? '' : `: ${value}`})` };
  };
  blocks.forEach((block, at) => {
    for (const statement of statements(block)) read(statement, at);
  });
  return found;
}

/** The names that developers give the facts of a posting. */
const MARKS: readonly (readonly [Label, RegExp])[] = [
  ['company', /(?:company|employer|advertiser|organi[sz]ation)(?:-?name)?$/],
  ['location', /(?:job|detail|company)?-?locations?$/],
  ['salary', /salary|compensation/],
  ['employmentType', /(?:work|job|employment)-?type$/],
  ['workplace', /workplace(?:-?type)?$/],
];

/** Words of departments, which stand in the same rows as towns do. */
export const DEPARTMENT =
  /engineering|development|sales|marketing|financ|legal|\bhr\b|people|operations|product|technology|design|support|service|business|customer|data|research|admin|management|entwicklung|vertrieb|verkauf|technik|\bit\b|[/&]/;

/** The length of what is written on a label of its own: "Remote / Hialeah, FL". */
const LONGEST_CHIP = 40;

/** Several short pieces in a line that is neither a paragraph nor an item of a list. */
const isRowOfChips = ({ parts, tag }: Block): boolean =>
  parts.length > 1 && !/^(?:li|p)$/.test(tag) && parts.every((part) => part.length <= LONGEST_CHIP);

/** What a line says between the marks that part facts. */
export const pieces = ({ parts }: Block): string[] =>
  parts
    .flatMap((part) => part.split(MONEY.test(fold(part)) ? /\s*[·•|¦]\s*|, | — / : /\s*[·•|¦]\s*| — | [-–] (?=\d+ ?%)/))
    // "100%, Leeds, fixed-term"
    .flatMap((piece) => (/\d ?%/.test(piece) ? piece.split(', ') : [piece]))
    .map((piece) => piece.replace(/^[,\s–-]+|[,\s/]+$/g, ''))
    .filter(Boolean);

/**
 * Facts that stand near the title with no label, recognised by what they say: "Design · Lyon · Hybrid" comes in any order
 * and with any part left out. `taken` are texts that are no facts: the title itself. From `text` on, where the posting's own
 * words begin, only rows of short pieces are facts.
 */
export function unlabelled(blocks: readonly Block[], from: number, to: number, taken: string, text = to): Found {
  const found: Found = {};
  const put = (field: RawField, value: string, via = 'near-title') => {
    found[field] ??= { value, via };
  };
  for (let at = Math.max(0, from); at < Math.min(to, blocks.length); at++) {
    const block = blocks[at];
    if (!block?.key || block.key.length > 140 || block.zone & (NAV | FORM | FOOTER)) continue;
    if (at >= text && !isRowOfChips(block)) continue;
    // The title itself, or the way to it: "Careers » Engineering » Bridge Inspector".
    if (taken && block.key.endsWith(taken)) continue;
    const mark = markOf(block.first);
    const marked = MARKS.find(
      ([field, shape]) => block.parts.length === 1 && shape.test(mark) && fits(field, block.text),
    );
    if (marked) put(marked[0], block.text, `mark(${mark})`);
    if (marked || block.zone & CONTROL || block.lead || blocks[at - 1]?.label) continue;
    const row = pieces(block).map((piece) => ({ piece, key: fold(piece) }));
    const work = row.findLastIndex(({ key }) => key.length < 40 && WORKPLACE.test(key));
    const beside = row.length > 1 && row.some(({ key }) => DEPARTMENT.test(key));
    // "Acme Mills AG - Affoltern am Albis"
    const [name = '', seat, ...more] = block.text.split(/ [-–|] /);
    if (seat && more.length === 0 && SIGNATURE.test(name) && isTown(seat)) put('location', seat);
    row.forEach(({ piece, key }, n) => {
      if (MONEY.test(key)) put('salary', piece);
      else if (AGE.test(key)) put('datePosted', piece);
      else if (key.length < 45 && EMPLOYMENT.test(key)) put('employmentType', piece);
      else if (n === work) {
        put('workplace', piece);
        if (piece.includes(',') || isPlace(piece)) put('location', piece);
      } else if (DEPARTMENT.test(key) || ROLE.test(key)) return;
      else if (isPlace(piece) || isCity(piece) || (beside && isTown(piece))) put('location', piece);
      // "Python / Remote" is the way to a title.
      else if (
        ((work === n + 1 && !/[/»›>]/.test(block.text)) || block.pin || mark.includes('pin')) &&
        CAPITAL.test(piece) &&
        piece.length < 60
      )
        put('location', piece);
    });
    if (work < 0 && row.length > 1 && isPlace(block.text)) put('location', block.text);
  }
  return found;
}
