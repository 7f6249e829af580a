import type { RawField } from '../types';
import { type Block, CONTROL, FOOTER, FORM, NAV } from './survey';
import { AGE, DATE, EMPLOYMENT, fold, LABELS, MONEY, OTHER_LABEL, ROLE, WORKPLACE } from './words';

export type Found = Partial<Record<RawField, { readonly value: string; readonly via: string }>>;
export type Label = keyof typeof LABELS;

const FIELDS = Object.keys(LABELS) as Label[];
const NO_VALUE = /^(?:-+|n\/a|none|not specified|keine angabe)?$/;
const YES_NO = /^(?:yes|no|ja|nein|oui|non|si|no|nej|nei|ano|ne|tak|nie|sim|nao)$/;
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

const labelOf = (key: string): Label | 'other' | undefined => {
  const label = key.replace(/[\s:*]+$/, '').replace(/^[\s*•]+/, '');
  return label.length > 45
    ? undefined
    : (FIELDS.find((field) => LABELS[field].test(label)) ?? (OTHER_LABEL.test(label) ? 'other' : undefined));
};

/** The value as this field may have it; undefined for a sentence, another label, or a value of the wrong kind. */
function fit(field: Label, value: string): string | undefined {
  const key = fold(value).trim();
  if (value.length > LONGEST[field] || NO_VALUE.test(key) || labelOf(key) || /[?!]$/.test(value)) return undefined;
  if (field === 'salary' && !/\d/.test(key)) return undefined;
  if (field === 'workplace' && !WORKPLACE.test(key) && !YES_NO.test(key)) return undefined;
  if ((field === 'datePosted' || field === 'validThrough') && !DATE.test(key) && !AGE.test(key)) return undefined;
  if (
    field === 'location' &&
    (!/\p{L}{2}/u.test(value) || /[.;] \p{Lu}\p{Ll}+ \p{Ll}/u.test(value) || key.split(' ').length > 22)
  )
    return undefined;
  if (field === 'employmentType' && MONEY.test(key)) return undefined;
  return value;
}

/** A label and its value, in one line ("Location: Bern"), in two parts of one line, or in two lines. */
function pair(blocks: readonly Block[], at: number): { field: Label; label: string; value: string } | undefined {
  const block = blocks[at];
  if (!block?.key) return undefined;
  const first = block.parts[0] ?? '';
  const colon = block.text.indexOf(':');
  const cut = block.parts.length > 1 && labelOf(fold(first)) ? first.length : colon > 0 ? colon : block.text.length;
  const label = block.text.slice(0, cut);
  const field = labelOf(fold(label));
  if (!field || field === 'other') return undefined;
  const inline = block.text.slice(cut).replace(/^[\s:*]+/, '');
  const lines = inline ? [inline] : following(blocks, at);
  const value = lines
    .map((line) => fit(field, line))
    .filter(Boolean)
    .join(field === 'location' ? '\n' : ', ');
  return value ? { field, label, value } : undefined;
}

/** The lines that a label alone in its line speaks of: the next one, or all `dd` behind a `dt`, all items of a list. */
function following(blocks: readonly Block[], at: number): string[] {
  const lines: string[] = [];
  const tag = blocks[at + 1]?.tag;
  for (let next = at + 1; next < at + 12; next++) {
    const block = blocks[next];
    if (!block || block.tag !== tag || block.zone & (NAV | CONTROL) || block.level === 1) break;
    if (next > at + 1 && tag !== 'dd' && tag !== 'li') break;
    if (labelOf(block.key) || (next > at + 1 && block.key.includes(':'))) break;
    lines.push(block.text);
  }
  return lines;
}

/** Facts that stand behind a label, first ones first. */
export function labelled(blocks: readonly Block[]): Found {
  const found: Found = {};
  blocks.forEach((block, at) => {
    if (block.zone & (NAV | FORM | FOOTER) || (block.linked && blocks[at + 1]?.linked)) return;
    const said = pair(blocks, at);
    if (!said || found[said.field]) return;
    const value = YES_NO.test(fold(said.value)) ? `${said.label.replace(/\s*:$/, '')}: ${said.value}` : said.value;
    found[said.field] = { value, via: `label(${said.label.replace(/\s*:$/, '')})` };
  });
  return found;
}

const REGIONS =
  'AT BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IL IT JP LT LU LV MT MX NL NO NZ PL PT RO RS SE SG SI SK TR UA US ZA AU AE AR CL CO PH';
let countries: Set<string> | undefined;

/** Names of countries in the larger languages, from the platform's own list. */
function isCountry(key: string): boolean {
  countries ??= new Set(
    ['en', 'de', 'fr', 'es', 'it', 'pt'].flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region' });
      return REGIONS.split(' ').map((region) => fold(display.of(region) ?? ''));
    }),
  );
  return countries.has(key) || /^(?:uk|usa|u\.s\.a?\.?|europe|emea)$/.test(key);
}

const TOWN =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiou]{1,2}s?|am|an der|la|les|sur|upon|\(\p{L}[\p{L} ]*\))){0,4}(?: \([^()]{2,30}\))?$/u;
const DEPARTMENT =
  /engineering|development|sales|marketing|financ|legal|\bhr\b|people|operations|product|technology|design|support|service|business|customer|data|research|admin|management|entwicklung|vertrieb|verkauf|technik|produktion|vente|ventas|vendite|\bit\b|\/|&/;

/** Is it the name of a place: "Lyon, France", "Sao Paulo - Brazil", "Austin, TX"? */
function isPlace(text: string): boolean {
  const parts = text.split(/\s*[,;/]\s*|\s+[-–]\s+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const key = fold(last).replace(/[()]/g, '').trim();
  if (parts.length > 5 || DEPARTMENT.test(fold(text)) || ROLE.test(fold(text))) return false;
  if (isCountry(key) || isCountry(/\(([^()]+)\)$/.exec(fold(text))?.[1] ?? '')) return true;
  return (
    parts.length > 1 && parts.every((part) => TOWN.test(part)) && (/^[A-Z]{2,3}$/.test(last) || text.includes(','))
  );
}

const pieces = ({ parts }: Block): string[] =>
  parts
    .flatMap((part) => part.split(/\s*[·•|]\s*/))
    .map((piece) => piece.replace(/^[,\s–-]+|[,\s]+$/g, ''))
    .filter(Boolean);

/** Facts that stand near the title with no label: recognised by what they say, since their order says nothing. */
export function unlabelled(blocks: readonly Block[], from: number, to: number, taken: readonly string[]): Found {
  const found: Found = {};
  const put = (field: RawField, value: string) => {
    found[field] ??= { value, via: 'near-title' };
  };
  for (let at = Math.max(0, from); at < Math.min(to, blocks.length); at++) {
    const block = blocks[at];
    if (!block?.key || block.key.length > 140 || block.zone & (NAV | FORM | FOOTER | CONTROL)) continue;
    if (labelOf(fold(block.parts[0] ?? '')) || labelOf(blocks[at - 1]?.key ?? '') || taken.includes(block.key))
      continue;
    const row = pieces(block);
    const work = row.findIndex((piece) => piece.length < 40 && WORKPLACE.test(fold(piece)));
    row.forEach((piece, n) => {
      const key = fold(piece);
      if (taken.includes(key)) return;
      if (MONEY.test(key)) put('salary', piece);
      else if (AGE.test(key)) put('datePosted', piece);
      else if (key.length < 45 && EMPLOYMENT.test(key)) put('employmentType', piece);
      else if (n === work && !piece.includes(',') && !isPlace(piece)) put('workplace', piece);
      else if (n === work) {
        put('workplace', piece);
        put('location', piece);
      } else if (block.pinned || isPlace(piece)) put('location', piece);
      else if (work === n + 1 && piece.length < 60 && TOWN.test(piece) && !DEPARTMENT.test(key) && !ROLE.test(key))
        put('location', piece);
      else if (work === n + 1 && n === 0 && isPlace(`${piece}`)) put('location', piece);
    });
  }
  return found;
}
