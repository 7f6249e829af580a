import { metaContent, titleOf } from '../rules';
import { oneLine } from '../text';
import type { Page } from '../types';
import type { Outline } from './outline';
import { FOOTER, NAV } from './survey';
import { bare, SEPARATOR } from './title';
import { fold, WORKPLACE } from './words';

/** Makers of the systems behind career pages, and boards: they are on the page, but they are not the employer. */
const VENDOR =
  /^(?:workday|greenhouse|lever|ashby|personio|teamtailor|workable|smartrecruiters|people ?strong|icims|bamboo ?hr|recruitee|jobvite|taleo|success ?factors|sap|oracle|eightfold|phenom|talent ?clue|linkedin|indeed|glassdoor|stack ?overflow|stepstone|xing|monster|seek|softgarden|join|rippling|breezy|pinpoint|comeet|cornerstone|gupy|adp|ukg|facebook|twitter|x|youtube|instagram|google|wordpress|cookie.*|powered by.*)$/;
const GENERIC =
  /^(?:the |our |all |find )?(?:(?:careers?|jobs?|karriere\w*|stellen\w*|emplois?|empleos?|home|home ?page|welcome|candidate|portal|site|page|apply|application|bewerbung|candidature|job ?ad|search|vacanc\w+|vacature\w*|open|positions?|logo|image|online|offres?|ofertas?|d|de|the|us|now|menu|careers home|recruiting|recruitment|details?|posting|website|start)[ ']?)+$/;
const DECOR =
  /^(?:(?:jobs?|careers?|career|karriere|stellen\w*|offres d.emploi|emplois?|empleos?|work|working|life|join|lavora|trabaja|jobb|praca)\s+(?:at|bei|chez|en|with|hos|w|con|in|@)\s+|logo (?:of |de |von )?)|(?:['’]s)?\s+(?:careers?(?: (?:site|page|home|portal))?|jobs?|karriere\w*|logo|homepage|job ?board|stellenangebote)$/gi;
const LEGAL =
  /(?:^|[\s,])(?:inc|llc|ltd|limited|gmbh|ag|se|kg|kgaa|sa|sas|srl|s\.?r\.?l|spa|bv|b\.?v|nv|plc|corp|corporation|ab|as|a\/s|aps|oy|oyj|s\.? ?r\.? ?o|a\.? ?s|sp\.? z o\.? ?o|group|holding)\.?(?=[\s,]|$)/g;
const OTHER_LABELS = new Set(
  'www jobs job careers career karriere apply boards com net org co de en eu io uk'.split(' '),
);

/** A name without spaces, marks and legal form. */
const core = (name: string): string =>
  bare(
    fold(name)
      .replace(/\([^)]*\)/g, '')
      .replace(LEGAL, ' '),
  ).replace(/ /g, '');

/** What the address calls its owner: labels of the host, and the first steps of the path where a system's host serves many. */
const owners = (url: URL): string[] =>
  [...url.hostname.split('.').slice(0, -1), ...url.pathname.split('/').slice(1, 3)]
    .map((label) =>
      bare(label)
        .replace(/ /g, '')
        .replace(/^(?:jobs|careers?|empleo|karriere)|(?:jobs|careers?|karriere)$/g, ''),
    )
    .filter((label) => label.length > 2 && !OTHER_LABELS.has(label) && !/^\d/.test(label));

const clean = (name: string): string => oneLine(name.replace(DECOR, ' ').replace(/^[\s|·–—:,-]+|[\s|·–—:,-]+$/g, ''));

const isName = (name: string, title: string): boolean => {
  const key = bare(name);
  return (
    key.length > 1 &&
    name.length <= 80 &&
    /\p{L}/u.test(name) &&
    !GENERIC.test(key) &&
    !VENDOR.test(key) &&
    key !== bare(title) &&
    !/[?!@]|https?:/.test(name) &&
    !(WORKPLACE.test(key) && key.length < 20)
  );
};

/** What is left of the document's title beside the posting's: ["at", "Acme"] or the parts between separators. */
function besideTitle(named: string, title: string): { name: string; weight: number }[] {
  const at = named.toLowerCase().indexOf(title.toLowerCase());
  const rest = at < 0 ? named : `${named.slice(0, at)} | ${named.slice(at + title.length)}`;
  const said = /(?:^|[|\s])(?:at|@|bei|chez|hos)\s+(\p{Lu}[^|]{1,60}|\p{L}[^|\s]{2,40})/u.exec(rest)?.[1];
  if (said) return [{ name: said.split(SEPARATOR)[0] ?? '', weight: 6 }];
  if (at < 0) return [];
  const parts = rest
    .split(SEPARATOR)
    .map(clean)
    .filter((part) => isName(part, title));
  return parts.map((name) => ({ name, weight: parts.length === 1 ? 4 : 2 }));
}

/** "Acme is hiring", "Acme sucht", "At Acme, we". */
const SENTENCES = [
  /^((?:\p{Lu}|\d)[\p{L}\d&.'’-]*(?: (?:\p{Lu}|&|of|de|\d)[\p{L}\d&.'’-]*){0,4}),? (?:is (?:hiring|looking|seeking)|recrute|recherche|sucht|busca|cerca|zoekt|søger|söker|hledá|poszukuje|szuka|is a |is an |is the |ist ein|est une?|es una?)\b/u,
  /^(?:At|Bei|Chez|En|Hos|In|V|W) ((?:\p{Lu}|\d)[\p{L}\d&.'’-]*(?: (?:\p{Lu}|&)[\p{L}\d&.'’-]*){0,3}), (?:we|wir|nous|vi|el|our|you|unser)\b/u,
  /^(?:About|Über|À propos de|A propos de|Om|Sobre|Acerca de|Chi è|Over|O) ((?:\p{Lu}|\d)[\p{L}\d&.'’-]*(?: (?:\p{Lu}|&)[\p{L}\d&.'’-]*){0,3}):?$/u,
];
const NOBODY =
  /^(?:we|wir|you|our|the|this|it|der|die|das|our client|unser.*|notre.*|nuestr.*|nous|vous|sie|she|he|there|what|who|us|uns|oss|this role|the role|nosotros|il|la|le|les|job|jobs|careers)$/i;
const LEGAL_NAME =
  /((?:\p{Lu}|\d)[\p{L}\d&.'’-]*(?: (?:\p{Lu}|&)[\p{L}\d&.'’-]*){0,4}),? (?:Inc|LLC|Ltd|GmbH|AG|SE|SA|SAS|S\.?L|S\.?A|SpA|BV|B\.V|AB|A\/S|ApS|Oy|PLC|s\.r\.o)\b/u;

/** The employer's name, by the weight of all places that state one; null when they are too few or only guess. */
export function findCompany(
  page: Page,
  outline: Outline,
  labelled: string | undefined,
  places: readonly string[],
): { value: string; via: string } | undefined {
  const title = outline.title?.text ?? '';
  const { blocks, logos } = outline.survey;
  const votes = new Map<string, { name: string; weight: number; via: string }>();
  const vote = (raw: string | null | undefined, weight: number, via: string) => {
    const name = clean(raw ?? '');
    const key = core(name);
    if (!key || !isName(name, title) || NOBODY.test(name) || places.includes(fold(name))) return;
    const known = votes.get(key);
    if (!known) votes.set(key, { name, weight, via });
    else if (!known.via.includes(via)) {
      known.weight += weight;
      known.via += ` + ${via}`;
    }
  };
  vote(labelled, 7, 'label');
  for (const named of [titleOf(page.document), metaContent(page.document, 'og:title') ?? ''])
    for (const { name, weight } of besideTitle(named, title)) vote(name, weight, 'document-title');
  vote(metaContent(page.document, 'og:site_name'), 3, 'og:site_name');
  for (const logo of logos.slice(0, 12)) vote(logo, 1, 'logo');
  const hosts = owners(page.url);
  blocks.forEach(({ text, zone, level, key }, at) => {
    const right = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?,?\s*(?:by )?([^|•·.©]{2,60})/i.exec(
      text,
    )?.[1];
    if (right && at > blocks.length - 40) vote(right.replace(/\d{4}|all rights.*/gi, ''), 2, 'copyright');
    if (text.length < 60 && level && /^(?:careers|jobs|karriere) (?:at|bei) /.test(key)) vote(text, 3, 'heading');
    if (!(zone & (NAV | FOOTER)) || /^(?:om|about|uber|over|sobre|a propos de) /.test(key))
      for (const shape of SENTENCES) vote(shape.exec(text)?.[1], 2, 'sentence');
    const own = core(key);
    if (own.length > 3 && key.length < 50 && hosts.includes(own)) vote(text, 2, 'host');
  });
  const body = outline.description.blocks.map(({ text }) => text).join('\n');
  const legal = LEGAL_NAME.exec(body)?.[1];
  if (legal && hosts.some((host) => core(legal).startsWith(host))) vote(legal, 2, 'sentence');
  for (const [key, one] of votes) {
    if (
      hosts.some(
        (host) => host === key || (key.length > 3 && host.length > 3 && (host.startsWith(key) || key.startsWith(host))),
      )
    )
      one.weight += 2;
    if (body.split(one.name, 3).length > 2) one.weight += 2;
  }
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= 4 ? { value: best.name, via: best.via } : undefined;
}
