import { metaContent, titleOf } from '../rules';
import type { Page } from '../types';
import { FOOTER, NAV } from './blocks';
import { namesWhoFollows } from './description';
import { clean, core, hasArticle, isName, LEGAL_FORM, SIGNATURE, short } from './employer-names';
import type { Outline } from './outline';
import { SEPARATOR } from './title';
import { fold } from './words';

/** Sentences that name the employer where their first group is written as a name is. */
const SENTENCES = [
  /^(.{2,80}?),? (?:is (?:hiring|looking for|seeking)|recrute|recherche|sucht|busca|cerca|zoekt|søger|söker|hledá|szuka|(?:is|ist|est|es) .{0,60}(?:company|leader|provider|manufacturer|start-?up|agency|Unternehmen|entreprise|empresa))(?![a-zß-ž])/,
  /^(?:At|Bei|Chez|En|Hos) (.{2,80}?), (?:we|wir|nous|vi|you|el)(?![a-zß-ž])/,
  /^(?:About|Über|À propos de|Om|Sobre|Acerca de|Over) (.{2,80}?):?$/,
];
/** "The Acme Clinic is a hospital": who an article stands before may be anybody, who is said to be such a house is an employer. */
const HOUSE =
  /^(?:Die|Der|Das|The|Il|La|Le|El) (.{2,60}?) (?:is|ist|est|es|è) .{0,60}(?:company|hospital|clinic|school|university|foundation|charity|institute|association|[Uu]nternehmen|[Kk]linik|[Ss]pital|[Ss]chule|[Ss]tiftung|[Vv]erein|[Ii]nstitut|[Vv]erband|[Bb]etrieb|abteilung|entreprise|hôpital|clinique|fondation|école|empresa|hospital|fundación|azienda|ospedale|clinica|fondazione|scuola)(?![a-zß-ž])/;
/** A title that names the employer and no posting: "Careers | Acme", "Acme - Jobs". */
const CAREERS_OF =
  /^(?:careers?|jobs?|join (?:us|our team)|work with us|karriere|stellenangebote|emplois?|carri[eè]res?|empleo|lavora con noi|vacatures|job details?) [|–—-] ([^|–—]{2,60})$|^([^|–—]{2,60}) [|–—-] (?:careers?|jobs?|karriere|stellenangebote|emplois?|carri[eè]res?|empleo|lavora con noi|vacatures)$/i;
const COPYRIGHT = /(?:©|copyright)\s*(?:\d{4}[\s–-]{0,3}){0,3}(?:by )?([^|•·©\d]{2,60})/i;
const RIGHTS = /\. |,? all rights|,? alle rechte|,? tous droits|,? todos/i;
const HOME = /^(?:\.?\/|https?:\/\/[^/]{3,60}\/?)$/;
const COMPANY_LINK =
  /\/(?:compan(?:y|ies)|employers?|cmp|unternehmen|entreprises?|empresas?|arbeitgeber|organi[sz]ations?)\//i;

/** The weight from which a name is believed: two places that agree, or one that leaves no doubt. */
const ENOUGH = 4;
const SIGNED = /logo|title|site_name|copyright|home/;

/** Lines longer than that are sentences. */
const MAX_LINE = 50;
/** So many lines at the end of the page may be its foot. */
const FOOT = 40;
const MAX_LOGOS = 12;
/** A text that long names its employer. */
const LONG_TEXT = 400;

/** "Acme in Leeds", "Acme in London [Remote], UK". */
const IN_TOWN = / in [A-ZÀ-ÞĀ-ž][^|]{1,60}$/;

const isLetter = (mark: string): boolean => mark.toLowerCase() !== mark.toUpperCase();

/** Is it written as a name is: up to five words with a capital, and between them no more than two short ones without? */
function isWritten(name: string): boolean {
  let [great, small] = [0, 0];
  for (const word of name.split(' ')) {
    const first = word.charAt(0);
    const isGreat = first !== first.toLowerCase() || /\d/.test(first) || (first === '&' && great > 0);
    if (word.length > 41 || /[^&.'’-\wÀ-\uffff]/.test(word)) return false;
    if (isGreat) [great, small] = [great + 1, 0];
    else if (++small > 2 || word.length > 5 || great === 0) return false;
  }
  return small === 0 && great > 0 && great < 6;
}

function inSentence(text: string): string | undefined {
  for (const shape of SENTENCES) {
    const name = shape.exec(text)?.[1];
    if (name && isWritten(name)) return name;
  }
  return undefined;
}

/** The names beside the posting's in a document's title. "at" and its like leave no doubt. */
function besideTitle(named: string, title: string): { sure: boolean; names: string[] } {
  const at = named.toLowerCase().indexOf(title.toLowerCase());
  const rest = at < 0 ? named : `${named.slice(0, at)} | ${named.slice(at + title.length)}`;
  const said = /(?:^|[|\s])(?:at|@|bei|chez|hos)\s+([a-zA-ZÀ-\uffff][^|]{1,60})/.exec(rest)?.[1];
  if (said) return { sure: true, names: [(said.split(SEPARATOR)[0] ?? '').replace(IN_TOWN, '')] };
  const names = at < 0 || !title ? [] : rest.split(SEPARATOR).map(clean);
  return { sure: false, names: names.filter((name) => isName(name, title)) };
}

/** A place on the page that states the employer's name, how much it weighs and what to call it. */
type Statement = readonly [name: string | null | undefined, weight: number, via: string];

/** What the document's title, the site's name, logos and links state. */
function* fromFrame(page: Page, { title, logos, links, blocks }: Outline): Generator<Statement> {
  let isSure = false;
  for (const named of [titleOf(page.document), metaContent(page.document, 'og:title') ?? '']) {
    const { sure, names } = besideTitle(named, title?.text ?? '');
    isSure ||= sure;
    const careers = CAREERS_OF.exec(named)?.slice(1).find(Boolean);
    if (careers) yield [careers, 4, 'title(careers)'];
    for (const name of names) yield [name, sure ? 7 : names.length === 1 ? 4 : 2, sure ? 'title(at)' : 'title'];
  }
  if (!isSure) yield [metaContent(page.document, 'og:site_name'), 3, 'og:site_name'];
  for (const logo of logos.slice(0, MAX_LOGOS)) yield [logo, 1, 'logo'];
  for (const { href, at } of links) {
    const isNear = Math.abs(at - (title?.at ?? 0)) < 5;
    if (HOME.test(href)) yield [blocks[at]?.parts[0], 2, 'home'];
    else if (isNear && COMPANY_LINK.test(href)) yield [blocks[at]?.parts[0], 4, 'company-link'];
  }
}

/** What single lines state: headings, sentences, the foot's copyright, a line that is the address's name. */
function* fromLines({ blocks, description, owners }: Outline): Generator<Statement> {
  const initials = owners.map((owner) => owner.charAt(0));
  for (const [at, block] of blocks.entries()) {
    const { text, zone, level, key, tag, parts } = block;
    const isShort = key !== '' && key.length < MAX_LINE;
    if (level > 1 && isShort && namesWhoFollows(block, blocks[at + 1])) yield [text, 3, 'heading'];
    if (level && isShort && /^(?:careers|jobs|karriere) (?:at|bei) /.test(key)) yield [text, 4, 'heading'];
    if (at > blocks.length - FOOT) yield [COPYRIGHT.exec(text)?.[1]?.split(RIGHTS)[0], 2, 'copyright'];
    if (tag !== 'li' && (!(zone & (NAV | FOOTER)) || isShort)) yield [inSentence(text), 2, 'sentence'];
    const house = HOUSE.exec(text)?.[1];
    if (house?.includes(' ') && isWritten(house)) yield [house, 3, 'sentence(house)'];
    if (isShort && at < description.to && initials.includes(key.charAt(0)) && owners.includes(core(key)))
      yield [text, 2, 'owner'];
    if (isShort && !(zone & (NAV | FOOTER)))
      for (const piece of parts.flatMap((part) => part.split(SEPARATOR)))
        if (SIGNATURE.test(piece) && isWritten(piece.replace(SIGNATURE, ''))) yield [piece, 3, 'legal-line'];
  }
}

/** Do the first words of the name make up the owner's: "Acme Mills Ltd" of acme or acmemills, and not "AcmeHome" of acme? */
const isLedBy = (name: string, owner: string): boolean =>
  name.split(' ').some((_, at, words) => core(words.slice(0, at + 1).join(' ')) === owner);

/** What the posting's text states of the name that the address has: "Acme", "Acme Mills Ltd". */
function* fromText(body: string, owners: readonly string[]): Generator<Statement> {
  for (const { index } of body.matchAll(LEGAL_FORM)) {
    const words = body
      .slice(Math.max(0, index - 100), index)
      .replace(/^.*\n/s, '')
      .split(' ')
      .slice(-5);
    const named = words
      .map((_, from) => words.slice(from).join(' '))
      .find((name) => isWritten(name) && owners.some((owner) => isLedBy(name, owner)));
    if (!named) continue;
    yield [named, 4, 'legal-name'];
    break;
  }
  const lower = body.toLowerCase();
  for (const owner of owners) {
    const apart =
      owner.length < 6
        ? null
        : new RegExp(`(?<![a-zß-ž])${[...owner].join("[ .&'’-]{0,2}")}(?![a-zß-ž])`, 'i').exec(body);
    if (apart?.[0].includes(' ') && isWritten(apart[0])) yield [apart[0], 2, 'owner'];
    for (let at = lower.indexOf(owner); at >= 0; at = lower.indexOf(owner, at + 1)) {
      const word = body.slice(at, at + owner.length);
      const isWhole = !isLetter(body.charAt(at - 1)) && !isLetter(body.charAt(at + owner.length));
      if (isWhole && word.charAt(0) !== owner.charAt(0)) yield [word, 2, 'owner'];
    }
  }
}

/** Do two names begin alike, as "acme" and "acmemills" do? */
const agree = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)));

/**
 * The employer's name, by the weight of all places that state one; undefined when they are too few or only guess.
 * `labelled` is the value behind a label, `places` are names that were read as places.
 */
export function findCompany(
  page: Page,
  outline: Outline,
  labelled: string | undefined,
  places: readonly string[],
): { value: string; via: string } | undefined {
  const { title, description, owners } = outline;
  const body = outline.blocks
    .slice(Math.max(0, (title?.at ?? 0) - 3), description.to)
    .map(({ text }) => text)
    .join('\n');
  const folded = fold(body);
  const votes = new Map<string, { name: string; weight: number; via: string }>();
  /** What was made of each text: pages say the same name many times. */
  const names = new Map<string, { readonly name: string; readonly key: string }>();
  const nameIn = (raw: string) => {
    const name = clean(raw);
    const key = core(name);
    const isOne = key && isName(name, title?.text ?? '') && !places.includes(fold(name));
    return { name, key: isOne ? key : '' };
  };
  const vote = ([raw, weight, via]: Statement) => {
    if (!raw) return;
    const { name, key } = names.get(raw) ?? nameIn(raw);
    names.set(raw, { name, key });
    if (!key || (hasArticle(name) && !SIGNED.test(via))) return;
    const known = votes.get(key);
    if (!known) votes.set(key, { name, weight, via });
    else if (!known.via.includes(via)) {
      known.weight += weight;
      known.via += ` + ${via}`;
    }
  };
  vote([labelled, 8, 'label']);
  for (const statements of [fromFrame(page, outline), fromLines(outline), fromText(body, owners)])
    for (const statement of statements) vote(statement);
  for (const [key, one] of votes) {
    const called = one.name.split(' ')[0] ?? '';
    const isCalled =
      called.length > 4 && owners.some((owner) => owner.startsWith(fold(called))) && body.includes(called);
    const mentions = Math.max(folded.split(short(one.name) || fold(one.name), 3).length - 1, Number(isCalled));
    if (owners.some((owner) => agree(owner, key))) one.weight += 2;
    if (mentions) one.weight += mentions;
    // A board's name stands everywhere but in the text of the posting; its legal form stands in no title.
    else if (description.prose > LONG_TEXT && !/label|at\)|careers\)|sentence|heading|link/.test(one.via))
      one.weight -= /^title/.test(one.via) && short(one.name) !== fold(one.name) ? 1 : 3;
  }
  const [best, ...others] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < ENOUGH) return undefined;
  // "Acme" of acme.example is called "Acme Mills" where the page signs with that name twice, or once and the text has it.
  const full = others.find(
    ({ name, via }) =>
      SIGNED.test(via) &&
      ` ${name} `.includes(` ${best.name} `) &&
      (via.includes(' + ') || folded.includes(fold(name))),
  );
  return { value: (full ?? best).name, via: (full ?? best).via };
}
