import { metaContent, titleOf } from '../rules';
import { oneLine } from '../text';
import type { Page } from '../types';
import { FOOTER, NAV } from './blocks';
import type { Outline } from './outline';
import { isPlace } from './places';
import { bare, SEPARATOR } from './title';
import { fold, WORKPLACE } from './words';

/** Makers of the systems behind career pages, boards and networks: they are on the page, but they are not the employer. */
const VENDOR =
  /^(?:workday|greenhouse|lever|ashby|personio|teamtailor|workable|smartrecruiters|peoplestrong|icims|bamboohr|recruitee|jobvite|taleo|successfactors|sap|oracle|talentclue|linkedin|indeed(?: com)?|glassdoor|stack ?overflow|stepstone|xing|monster|seek|softgarden|rippling|breezy|pinpoint|adp|facebook|twitter|x|youtube|instagram|google|wordpress|cookie.*|powered by.*)$/;
const GENERIC =
  /^(?:(?:the|our|all|careers?|jobs?|karriere\w*|stellen\w*|emplois?|empleos?|home|page|welcome|candidate|portal|site|apply|application|bewerbung|candidature|ad|search|vacanc\w+|vacatures?|open|positions?|logo|image|online|offres?|ofertas?|d|de|us|now|menu|recruiting|details?|posting|website|header|en)(?: |$))+$/;
const DECOR =
  /^(?:(?:jobs?|careers?|karriere|stellen\w*|offres d.emploi|emplois?|empleos?|work|working|life|join|praca|logo)\s+(?:at|bei|chez|with|hos|of|@)\s+)|(?:['’]s)?\s+(?:careers?(?: (?:site|page|home|portal))?|jobs?|karriere\w*|logo|homepage)$/gi;
const LEGAL =
  /(?:^|[\s,])(?:inc|llc|ltd|limited|gmbh|ag|se|kg|sa|sas|s\.?r\.?l|s\.?l|spa|b\.?v|nv|plc|corp|ab|as|a\/s|aps|oy|oyj|s\. ?r\. ?o|sp\. ?z ?o\. ?o|group)\.?(?=[\s,]|$)/g;
/** Up to five words, each with a capital: a name in running text. Bounded, so that it cannot run away. */
const NAME =
  "((?:\\p{Lu}|\\d)[\\p{L}\\d&.'’-]{0,40}(?:(?: \\p{Ll}{1,5}){0,2} (?:\\p{Lu}|&|\\d)[\\p{L}\\d&.'’-]{0,40}){0,4}?)";
const SENTENCES = [
  `^${NAME},? (?:is (?:hiring|looking for|seeking)|recrute|recherche|sucht|busca|cerca|zoekt|søger|söker|hledá|szuka|(?:is|ist|est|es) .{0,60}(?:company|leader|provider|manufacturer|start-?up|agency|Unternehmen|entreprise|empresa))(?![\\p{L}])`,
  `^(?:At|Bei|Chez|En|Hos) ${NAME}, (?:we|wir|nous|vi|you|el)(?![\\p{L}])`,
  `^(?:About|Über|À propos de|Om|Sobre|Acerca de|Over) ${NAME}:?$`,
].map((shape) => new RegExp(shape, 'u'));
const LEGAL_NAME = new RegExp(
  `${NAME},? (?:Inc|LLC|Ltd|GmbH|AG|SE|S\\.?A|S\\.?L|SpA|B\\.?V|AB|A/S|Oy|PLC|s\\.r\\.o)(?![\\p{L}])`,
  'u',
);
/** "Empleo en Madrid", "Jobs in Leeds": a list's name, not an employer's. */
const JOBS_IN =
  /^(?:jobs?|careers?|work|trabajos?|empleos?|emplois?|offres?|ofertas?|lavoro|vagas?|stellen\w*|vacatures?|prace|praca|lediga|ledige)(?: |$)/;
const NOBODY =
  /^(?:we|wir|you|your|our|my|if|as|in|one|each|every|some|everyone|candidates?|applicants?|successful|the|this|it|he|she|der|die|das|unser|notre|nous|vous|sie|there|what|who|us|uns|oss|nosotros|il|la|le|les|jobs?|careers)(?: |$)/;
const COPYRIGHT = /(?:©|copyright)\s*(?:\d{4}[\s–-]*)*(?:by )?([^|•·©\d]{2,60})/i;
const RIGHTS = /\. |,? all rights|,? alle rechte|,? tous droits|,? todos/i;
const HOME = /^(?:\.?\/|https?:\/\/[^/]{3,60}\/?)$/;
const COMPANY_LINK =
  /\/(?:compan(?:y|ies)|employers?|cmp|unternehmen|entreprises?|empresas?|arbeitgeber|organi[sz]ations?)\//i;

/** The weight from which a name is believed: two places that agree, or one that leaves no doubt. */
const ENOUGH = 4;
const SIGNED = /logo|title|site_name|copyright|home/;

/** A name without spaces, marks and legal form. */
const core = (name: string): string =>
  bare(
    fold(name)
      .replace(/\([^)]*\)/g, '')
      .replace(LEGAL, ' '),
  ).replace(/ /g, '');

const clean = (name: string): string => oneLine(name.replace(DECOR, ' ')).replace(/^[\s|·–—:,-]+|[\s|·–—:,-]+$/g, '');

const isName = (name: string, title: string): boolean => {
  const key = bare(name);
  if (key.length < 2 || name.length > 80 || /[?!@]|\/\/|\.(?:png|svg|jpe?g|webp)/.test(name)) return false;
  return (
    !GENERIC.test(key) &&
    !JOBS_IN.test(key) &&
    !isPlace(name) &&
    !VENDOR.test(key) &&
    !NOBODY.test(key) &&
    key !== bare(title) &&
    !(WORKPLACE.test(key) && key.length < 20)
  );
};

/** The names beside the posting's in a document's title. "at" and its like leave no doubt. */
function besideTitle(named: string, title: string): { sure: boolean; names: string[] } {
  const at = named.toLowerCase().indexOf(title.toLowerCase());
  const rest = at < 0 ? named : `${named.slice(0, at)} | ${named.slice(at + title.length)}`;
  const said = /(?:^|[|\s])(?:at|@|bei|chez|hos)\s+(\p{L}[^|]{1,60})/u.exec(rest)?.[1];
  if (said) return { sure: true, names: [said.split(SEPARATOR)[0] ?? ''] };
  const names = at < 0 || !title ? [] : rest.split(SEPARATOR).map(clean);
  return { sure: false, names: names.filter((name) => isName(name, title)) };
}

/**
 * The employer's name, by the weight of all places that state one; undefined when they are too few or only guess.
 * `places` are names that were read as places.
 */
export function findCompany(
  page: Page,
  outline: Outline,
  labelled: string | undefined,
  places: readonly string[],
): { value: string; via: string } | undefined {
  const { title, description, blocks, logos, links, owners } = outline;
  const votes = new Map<string, { name: string; weight: number; via: string }>();
  const vote = (raw: string | null | undefined, weight: number, via: string) => {
    const name = clean(raw ?? '');
    const key = core(name);
    if (!key || !isName(name, title?.text ?? '') || places.includes(fold(name))) return;
    const known = votes.get(key);
    if (!known) votes.set(key, { name, weight, via });
    else if (!known.via.includes(via)) {
      known.weight += weight;
      known.via += ` + ${via}`;
    }
  };
  vote(labelled, 8, 'label');
  let sure = false;
  for (const named of [titleOf(page.document), metaContent(page.document, 'og:title') ?? '']) {
    const said = besideTitle(named, title?.text ?? '');
    sure ||= said.sure;
    for (const name of said.names)
      vote(name, said.sure ? 7 : said.names.length === 1 ? 4 : 2, said.sure ? 'title(at)' : 'title');
  }
  if (!sure) vote(metaContent(page.document, 'og:site_name'), 3, 'og:site_name');
  for (const logo of logos.slice(0, 12)) vote(logo, 1, 'logo');
  const at = title?.at ?? 0;
  for (const link of links)
    if (HOME.test(link.href)) vote(blocks[link.at]?.parts[0], 2, 'home');
    else if (Math.abs(link.at - at) < 5 && COMPANY_LINK.test(link.href))
      vote(blocks[link.at]?.parts[0], 4, 'company-link');
  const initials = owners.map((owner) => owner.charAt(0));
  blocks.forEach(({ text, zone, level, key, tag }, n) => {
    // A heading that the paragraph under it begins with: "Acme", "Acme makes anvils".
    if (
      level > 1 &&
      key.length > 2 &&
      key.length < 50 &&
      fold(blocks[n + 1]?.text.slice(0, key.length + 1) ?? '') === `${key} `
    )
      vote(text, 3, 'heading');
    if (n > blocks.length - 40) vote(COPYRIGHT.exec(text)?.[1]?.split(RIGHTS)[0], 2, 'copyright');
    if (level && /^(?:careers|jobs|karriere) (?:at|bei) /.test(key)) vote(text, 4, 'heading');
    if (tag !== 'li' && (!(zone & (NAV | FOOTER)) || text.length < 50))
      for (const shape of SENTENCES) vote(shape.exec(text)?.[1], 2, 'sentence');
    if (key && key.length < 50 && n < description.to && initials.includes(key.charAt(0)) && owners.includes(core(key)))
      vote(text, 2, 'owner');
  });
  const body = blocks
    .slice(Math.max(0, at - 3), description.to)
    .map(({ text }) => text)
    .join('\n');
  const legal = LEGAL_NAME.exec(body)?.[1] ?? '';
  if (owners.some((owner) => core(legal).startsWith(owner))) vote(legal, 4, 'legal-name');
  for (const [word] of body.matchAll(/\p{Lu}[\p{L}\d&-]{2,40}/gu))
    if (owners.includes(word.toLowerCase())) vote(word, 2, 'owner');
  const folded = fold(body);
  for (const [key, one] of votes) {
    const mentions = folded.split(fold(one.name), 3).length - 1;
    if (
      owners.some(
        (owner) =>
          owner === key || (key.length > 3 && owner.length > 3 && (owner.startsWith(key) || key.startsWith(owner))),
      )
    )
      one.weight += 2;
    if (mentions) one.weight += mentions;
    else if (description.prose > 400 && !/label|at\)|sentence|heading|link/.test(one.via)) one.weight -= 3;
  }
  const [best, ...others] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < ENOUGH) return undefined;
  // "Acme" of acme.example is called "Acme Mills" where the page signs with that name.
  const full = others.find(
    ({ name, via }) => SIGNED.test(via) && name.startsWith(`${best.name} `) && folded.includes(fold(name)),
  );
  return { value: (full ?? best).name, via: (full ?? best).via };
}
