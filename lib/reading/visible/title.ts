import { metaContent, titleOf } from '../rules';
import type { Page } from '../types';
import { type Block, CONTROL, FOOTER, FORM, HEADER, NAV } from './blocks';
import { isSection, labelOf } from './labels';
import { ROLE } from './role';
import { AFTER, fold, MARKS, SIMILAR } from './words';

export interface Title {
  readonly text: string;
  /** Index of its block; −1 when only the document's title says it. */
  readonly at: number;
  /** How sure the page is of it: 3 is a lone heading, 9 one that the document's title repeats. */
  readonly weight: number;
  readonly via: string;
}

/** Between the parts of a document's title: "T | C", "T – C – Application". */
export const SEPARATOR = /\s+[-–—·:•|]+\s+|\s*[|·•_｜]\s*|:\s+/;
const NO_TITLE =
  /^(?:join (?:us|our|the)|(?:come )?work (?:with|for) us|we.?re hiring|(?:current|open|available) (?:positions|roles|jobs|vacancies|openings|opportunities)|werde teil|komm in|verstarke unser|rejoign|nous recrutons|unete|trabaj[ae] con nosotros|lavora con noi|unisciti|vem trabalhar|kom bij|werken bij|dolacz do|采用情報|採用情報|採用|募集要項|招聘|招贤|채용|인재채용|detalhes da vaga|detalles? de(?: la| l)? (?:oferta|vacante)|details? (?:du poste|de l.offre)|stellendetails?|(?:job|position|vacancy|posting|job posting|career|employment|job opening)s? (?:details?|opportunit(?:y|ies)|information)|welcome|jobs?|stellen\w*|apply|search|home|menu|cookie|we value|sign in|log ?in|thank|vielen dank|merci|gracias|our|about|contact|personal|results?)(?![a-z].{40})|careers?$|^(?:careers?|jobs?|karriere|emploi|work\w*|life) (?:at|bei|chez|with|en) |\?$|\d+ (?:\w+ )?(?:jobs|stellen|offres|ofertas|vacatures|results)|job (?:search|alert)/;
/** The names of departments, which head the lists of their postings. */
const DEPARTMENT =
  /^(?:engineering|software|design|marketing|sales|operations|support|finance|legal|people|product|data|research|administration|management|it|hr)(?:(?: (?:and|&) | )(?:engineering|development|design|marketing|sales|operations|support|success|science|finance|analytics|resources|management|product|security))*(?: (?:team|department|jobs|careers))?$/;
const PREFIX =
  /^(?:job application for|apply(?:ing)? (?:for|to):?|application for|bewerbung (?:als|für):?|(?:vacature|job|vacancy|stellen(?:angebot|ausschreibung)|offre d.emploi|oferta de (?:empleo|trabajo)|offerta di lavoro)\s?:)\s+/i;

const LEGAL = /(?:株式|有限|合同)会社|[ ,](?:gmbh|inc|ltd|llc|s\.?r\.?l|b\.?v|ag)\.?$/;

/** Letters and digits only: two spellings of one name are the same. */
export const bare = (text: string): string => fold(text).replace(MARKS, ' ').trim();

const isOther = (key: string): boolean =>
  NO_TITLE.test(key) || DEPARTMENT.test(key) || SIMILAR.test(key) || AFTER.test(key);

/** How much a line speaks for being the posting's title: 0 where it cannot be. */
function weigh(
  { key, label, level, zone, linked }: Block,
  named: string,
  shared: string,
  owners: readonly string[],
): number {
  if (key.length < 3 || label || zone & (NAV | FOOTER | CONTROL)) return 0;
  const name = key.replace(PREFIX, '');
  const text = bare(name);
  const long = text.length > 3;
  const repeated = long && (`${named} `.startsWith(`${text} `) || ` ${named}`.endsWith(` ${text}`) || shared === text);
  if (!text || !(level || repeated) || isOther(name)) return 0;
  const contained = long && !!named && (` ${named} `.includes(` ${text} `) || ` ${text} `.includes(` ${named} `));
  const role = ROLE.test(name);
  const heading = level > 0 && level < 7 && !(zone & FORM) && (contained || !isSection(name));
  if (!repeated && !heading && !(contained && role && level)) return 0;
  // Whoever signs with a legal form is no job.
  if (!role && LEGAL.test(name)) return 0;
  // The employer's name heads many of its pages, and is their title.
  const isOwn = !role && owners.some((owner) => text.replace(/ /g, '').startsWith(owner));
  return (
    (isOwn ? -4 : 0) +
    (level === 1 ? 3 : level && level < 4 ? 1.5 : level && level < 7 ? 1 : 0) +
    (repeated ? 4 : contained ? 2 : 0) +
    (role ? 2 : 0) -
    (zone & HEADER ? 0.5 : 0) -
    (linked && !repeated ? (level === 1 ? 1 : 2) : 0)
  );
}

/** Is it the name, or the beginning of one, of whom the address belongs to? */
const isOwner = (part: string, owners: readonly string[]): boolean => {
  const name = bare(part).replace(/ /g, '');
  return owners.some((owner) => owner.startsWith(name));
};

/** The part of the document's title that names a job: "Acme - Data Engineer", "Data Engineer at Acme". */
function fromDocument(named: string, owners: readonly string[]): string | undefined {
  const parts = named
    .replace(PREFIX, '')
    .split(SEPARATOR)
    .map((part) => part.replace(/\s+(?:at|@|bei|chez)\s+\p{Lu}.{0,80}$/u, '').trim());
  const isJob = (part: string) =>
    part.length > 3 && part.length < 200 && ROLE.test(fold(part)) && !labelOf(fold(part)) && !isOther(fold(part));
  if (parts.length > 2 && isOwner(parts[0] ?? '', owners) && isJob(parts[1] ?? '')) return parts.slice(1).join(' - ');
  return parts.find((part) => isJob(part) && !isOwner(part, owners));
}

/** So few lines behind a title without a heading stand facts with labels, or the first section of its text. */
const NEAR = 8;

/** On a page without headings: the first line in the words of a job that facts or sections follow, without the employer behind it. */
function fromLine(blocks: readonly Block[], owners: readonly string[]): Title | undefined {
  const at = blocks.findIndex(
    ({ key, text, label, linked, zone, tag }, nth) =>
      !linked &&
      !label &&
      tag !== 'li' &&
      !(zone & (NAV | FOOTER | CONTROL | FORM)) &&
      key.length > 3 &&
      text.length < 100 &&
      !/[.!?:;]$/.test(text) &&
      ROLE.test(key) &&
      !isOther(key) &&
      !isSection(key) &&
      blocks
        .slice(nth + 1, nth + NEAR)
        .some((next) => !next.linked && (next.label || next.lead || (next.level > 0 && isSection(next.key)))),
  );
  const line = blocks[at];
  if (!line) return undefined;
  const parts = line.text.split(SEPARATOR);
  const isSigned = parts.length > 1 && isOwner(parts.at(-1) ?? '', owners);
  return { text: isSigned ? parts.slice(0, -1).join(' - ') : line.text, at, weight: 3, via: 'line' };
}

/** What a line ends with that the next one completes: "Nurse and/or", "Head of". */
const UNFINISHED = /(?:[-–/&,+]|(?:^|[^a-z])(?:and|or|und|oder|et|ou|y|o|e|en|of|for|fur|im|in|de|des|di|du|der))$/;

/** The index of the last line of the heading that begins at `at`: one that is broken in the middle of the title goes on. */
function endOfHeading(blocks: readonly Block[], at: number): number {
  const first = blocks[at];
  let last = at;
  for (let next = blocks[at + 1]; next && next.span === first?.span && next.level; next = blocks[last + 1]) last++;
  const isBroken = blocks.slice(at, last).some(({ key }) => UNFINISHED.test(key));
  return isBroken ? last : at;
}

/** The heading that names the posting, weighed against the document's title. Undefined rather than the site's name. */
export function findTitle(page: Page, blocks: readonly Block[], owners: readonly string[]): Title | undefined {
  const named = titleOf(page.document).replace(PREFIX, '');
  const shared = (metaContent(page.document, 'og:title') ?? '').replace(PREFIX, '');
  const [a, b] = [bare(named), bare(shared)];
  let best: Title | undefined;
  blocks.forEach((block, at) => {
    const weight = weigh(block, a, b, owners);
    if (weight >= 3 && weight > (best?.weight ?? 0))
      best = {
        text: block.text.replace(PREFIX, ''),
        at,
        weight,
        via: block.level ? `heading(h${block.level})` : 'line',
      };
  });
  if (best) {
    const last = endOfHeading(blocks, best.at);
    const rest = blocks.slice(best.at + 1, last + 1).map(({ text }) => text);
    return { ...best, text: [best.text, ...rest].join(' '), at: last };
  }
  const text = fromDocument(named, owners) ?? fromDocument(shared, owners);
  return text ? { text, at: -1, weight: 3, via: 'document-title' } : fromLine(blocks, owners);
}
