import type { Found } from '../engine';
import type { RawField } from '../types';
import { type Block, CONTROL, FOOTER, FORM, NAV } from './blocks';
import { markOf } from './elements';
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
function statements(block: Block, at: number) {
  const rows = block.key ? block.text.split(/ [|¦•·] /) : [];
  if (rows.length < 2 || !rows.every((row) => /[:：]/.test(row))) return [{ ...block, at }];
  return rows.map((row) => ({
    ...block,
    text: row,
    key: fold(row),
    parts: [row],
    lead: undefined,
    label: undefined,
    at,
  }));
}

/** Facts behind a label: in one line ("Location: Bern"), in two parts of one line, or in the lines after it. */
export function labelled(blocks: readonly Block[]): Found {
  const found: Found = {};
  blocks.flatMap(statements).forEach(({ text, key, parts, label: whole, lead, zone, linked, at }) => {
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
const DEPARTMENT =
  /engineering|development|sales|marketing|financ|legal|\bhr\b|people|operations|product|technology|design|support|service|business|customer|data|research|admin|management|entwicklung|vertrieb|verkauf|technik|\bit\b|[/&]/;

/** The length of what is written on a label of its own: "Remote / Hialeah, FL". */
const LONGEST_CHIP = 40;

/** Several short pieces in a line that is neither a paragraph nor an item of a list. */
const isRowOfChips = ({ parts, tag }: Block): boolean =>
  parts.length > 1 && !/^(?:li|p)$/.test(tag) && parts.every((part) => part.length <= LONGEST_CHIP);

/** "Acme Mills AG - Affoltern am Albis": a company and its seat. */
const SEAT = /^.{2,60} (?:AG|SA|GmbH|Ltd|Inc|LLC|S\.?r\.?l|SpA|B\.?V|AB|A\/S|Oy|KG|SE)\.? [-–|] (.{2,40})$/;

const pieces = ({ parts }: Block): string[] =>
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
    const seat = block.parts.length === 1 ? SEAT.exec(block.text)?.[1] : undefined;
    if (seat && isTown(seat)) put('location', seat);
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

/** Words that lead a town in a sentence: "our office in Lyon", "basé à Lyon". */
const IN =
  /(?:based|located|offices?|site|team|headquarters|werk|standort|buro|sitz|basee?|situee?|bureaux?|siege|oficinas?|sede|ubicad[oa]|kantoor|kontor) (?:is |are |ist |est )?(?:in|near|at|a|en|i|te|w|v|ve)\s$/;

/** What leads a town in a document's title, and in an address. */
const IN_TITLE = /(?:^|[^a-z])(?:in|a|en|i|w|v|ve)\s$/;
const POSTAL = /(?:^|[^\d])\d{4,5}\s$/;

/**
 * A piece of a line near the title that is written as a town, and that a sentence of the text, the document's title or an
 * address on the page names as one.
 */
export function loneTown(
  near: readonly Block[],
  text: readonly Block[],
  page: readonly Block[],
  named: string,
): string | undefined {
  const leads = (lead: RegExp, line: string, town: string) => {
    const at = line.indexOf(town);
    return at > 0 && lead.test(fold(line.slice(Math.max(0, at - 30), at)));
  };
  const isNamed = (town: string) =>
    isCity(town) ||
    leads(IN_TITLE, named, town) ||
    text.some((block) => leads(IN, block.text, town)) ||
    page.some((block) => leads(POSTAL, block.text, town));
  const mayBe = (piece: string) =>
    (isTown(piece) || isCity(piece)) &&
    isNamed(piece) &&
    ![DEPARTMENT, ROLE, EMPLOYMENT, WORKPLACE].some((words) => words.test(fold(piece)));
  return near
    .filter(({ linked, zone }) => !linked && !(zone & (NAV | FORM | CONTROL)))
    .flatMap(pieces)
    .find(mayBe);
}

/** "4056 Basel", "BE · 3400 · Burgdorf", at the end of an address. */
const ADDRESS = /(?:^|[ ,·|])(?:[A-Z]{1,2}-)?(?!20[0-4]\d )\d{4,5}(?: ?·)? ([^\d,·|]{2,40})(?: ·|, |$)/;

/** The town of the only address that stands on the page outside its foot. */
export function addressTown(blocks: readonly Block[]): string | undefined {
  const towns = blocks.flatMap(({ text, key, zone }) => {
    const town = key && !(zone & (NAV | FOOTER | FORM | CONTROL)) ? ADDRESS.exec(text)?.[1]?.trim() : undefined;
    return town && isTown(town) && isPlace(`1000 ${town}`) ? [town] : [];
  });
  return new Set(towns).size === 1 ? towns[0] : undefined;
}

/** Where a sentence says that the work is done: "for our office in Lyon", "Arbeitsort ist unser Hauptsitz in Opfikon". */
const WORK_IN =
  /(?:^|[^\p{L}])(?:our|unser\p{Ll}*|notre|nos|nostr[aoei]|nuestr[ao]|noss[ao]|onze|ons|vår\p{Ll}?|vores|th(?:is|e) (?:job )?(?:role|position|job) is) (?:[\p{L}«»"“”-]{1,25} ){0,2}?(?:\p{L}*(?:[Ss]tandort|[Ss]itz|[Bb]üro|[Ww]erk|[Ff]iliale|[Nn]iederlassung|[Pp]raxis)\p{Ll}{0,2}|offices?|sites?|branch|studio|headquarters|HQ|based|located|sede|ufficio|stabilimento|filiale|bureau|agence|siège|usine|oficina|kantoor|vestiging|kontor|escritório)(?: [«"“][^»"”]{1,30}[»"”])? (?:in|at|à|de|di|en|a|i|te|em|on) ((?:\p{Lu}[\p{L}.'’-]+|am|im|an der|de|la|les)(?: (?:\p{Lu}[\p{L}.'’-]+|am|im|an der|de|la|les)){0,3})/u;

/** The only town that the posting's text names as the place of the work. */
export function townInText(text: readonly Block[]): string | undefined {
  const towns = text.flatMap((block) => {
    const town = WORK_IN.exec(block.text)?.[1]?.replace(/(?: (?:am|im|an der|de|la|les))+$|[.’'-]+$/g, '');
    return town && isTown(town) && !ROLE.test(fold(town)) ? [town] : [];
  });
  return new Set(towns).size === 1 ? towns[0] : undefined;
}
