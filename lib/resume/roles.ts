import { isPlace } from './places';

/** Words of job titles, in the languages that résumés are read in; parts of words count in German and Dutch ("Softwareentwickler"). */
const TITLE =
  /(?<!\p{L})(?:engineer|developer|programmer|architect|manager|director|lead|head of|chief|officer|c[etof]o|vp|vice president|president|founder|co-?founder|owner|partner|consultant|analyst|scientist|researcher|research assistant|designer|administrator|specialist|coordinator|assistant|associate|intern|internship|trainee|apprentice|working student|student assistant|teacher|teaching assistant|tutor|lecturer|professor|instructor|trainer|technician|tester|writer|editor|journalist|copywriter|marketer|strategist|accountant|auditor|controller|recruiter|nurse|doctor|physician|therapist|pharmacist|lawyer|attorney|paralegal|cashier|clerk|receptionist|secretary|salesperson|sales representative|representative|agent|buyer|planner|supervisor|operator|mechanic|electrician|driver|chef|cook|waiter|waitress|barista|bartender|freelancer|freelance|contractor|volunteer|mentor|advisor|adviser|evangelist|advocate|scrum master|product owner|devops|sre|full[- ]?stack|front[- ]?end|back[- ]?end|qa|staff|principal|generalist|business partner|librarian|artist|animator|producer|photographer|translator|interpreter|werkstudent(?:in)?|praktikant(?:in)?|praktikum|auszubildende[rn]?|azubi|referent(?:in)?|sachbearbeiter(?:in)?|geschäftsführer(?:in)?|projektleiter(?:in)?|teamleiter(?:in)?|leiter(?:in)?|leitung|berater(?:in)?|ingenieur(?:in)?|informatiker(?:in)?|fachinformatiker(?:in)?|kauffrau|kaufmann|mitarbeiter(?:in)?|assistent(?:in)?|hilfskraft|lehrer(?:in)?|pfleger(?:in)?|ärztin|arzt|verkäufer(?:in)?|freiberufler(?:in)?|selbstständig|selbständig|développeur|développeuse|ingénieure?|chef de projet|cheffe de projet|responsable|consultante?|stagiaire|alternante?|technicien(?:ne)?|concepteur|conceptrice|directeur|directrice|chargée? de|gestionnaire|comptable|vendeur|vendeuse|professeure?|enseignante?|desarrollador(?:a)?|ingenier[oa]|programador(?:a)?|analista|gerente|jef[ea]|director(?:a)?|consultor(?:a)?|becari[oa]|diseñador(?:a)?|profesor(?:a)?|técnic[oa]|responsable|encargad[oa]|administrativ[oa]|comercial|sviluppatore|sviluppatrice|ingegnere|tirocinante|stagista|analista|consulente|impiegat[oa]|desenvolvedor(?:a)?|engenheir[oa]|estagiári[oa]|ontwikkelaar|medewerker|adviseur|stagiair|programista|inżynier|kierownik|stażysta)(?!\p{L})|entwickler(?:in)?(?!\p{L})|ingenieur(?:in)?(?!\p{L})|leiter(?:in)?(?!\p{L})|berater(?:in)?(?!\p{L})|techniker(?:in)?(?!\p{L})|verwalter(?:in)?(?!\p{L})|redakteur(?:in)?(?!\p{L})|ontwikkelaar(?!\p{L})/iu;

const COMPANY =
  /(?<!\p{L})(?:gmbh|ag|kg|se|e\.?v\.?|ug|ohg|mbh|inc|llc|ltd|limited|corp|corporation|co|company|plc|pty|s\.?a\.?|s\.?a\.?s|sarl|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|as|a\/s|sp\. z o\.o|group|gruppe|holding|studios?|labs?|agency|agentur|solutions|technologies|systems|software|consulting|partners|ventures|university|universität|université|universidad|università|hochschule|institute?|institut|bank|hospital|klinik|klinikum|ministry|ministerium|stadt|verlag|werke|media|interactive|games|foundation|stiftung|networks?|services|industries|international|global|digital|logistics|pharma|energy|insurance|versicherung)(?!\p{L})\.?/iu;

/** "Berlin" and "full-time" say where and how, not what or for whom. */
const TERMS =
  /^(?:full[- ]?time|part[- ]?time|contract|contractor|freelance|permanent|temporary|internship|apprenticeship|self[- ]employed|seasonal|volunteer|vollzeit|teilzeit|festanstellung|befristet|unbefristet|freiberuflich|cdi|cdd|alternance|stage|temps plein|temps partiel|jornada completa|media jornada|tiempo completo|tempo pieno|on-?site|hybrid|remote)$/iu;

export const looksLikeTitle = (text: string): boolean => TITLE.test(text);
const looksLikeCompany = (text: string): boolean => COMPANY.test(text);
const isTerm = (text: string): boolean => TERMS.test(text.trim());

export interface Roles {
  readonly title: string | null;
  readonly company: string | null;
  readonly place: string | null;
  /** What was none of these. */
  readonly rest: readonly string[];
  /** Which of title and company stood first, where the words told. */
  readonly first: 'title' | 'company' | null;
}

const SEPARATOR = /\t+|\s+[|·•‧∙●▪–—⋅]\s+|\s+-\s+|\s*\|\s*|\s+@\s+/u;
/** "Developer at Acme", "Entwicklerin bei Acme". */
const AT = /^(.{3,}?)\s+(?:at|bei|bei der|beim|chez|en|presso|na|bij|w)\s+(\p{Lu}.+)$/u;
const BRACKETS = /\s*[([]([^()[\]]{2,60})[)\]]\s*$/u;

/** The parts of an entry's head, places and terms of employment in brackets taken off. */
export function partsOf(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(SEPARATOR))
    .flatMap((part) => {
      const text = part.replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—(-]+$/gu, '').trim();
      const inside = BRACKETS.exec(text)?.[1];
      if (inside === undefined) return [text];
      if (isTerm(inside)) return [text.replace(BRACKETS, '')];
      return isPlace(inside) ? [text.replace(BRACKETS, ''), inside] : [text];
    })
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isTerm(part));
}

/** "Acme GmbH, Berlin" is a company and its place; "Senior Developer, Acme Inc." a title and a company. */
function apart(part: string): string[] {
  const at = AT.exec(part);
  if (at?.[1] !== undefined && at[2] !== undefined && looksLikeTitle(at[1])) return [at[1], ...apart(at[2])];
  const cut = part.indexOf(', ');
  if (cut < 0 || isPlace(part)) return [part];
  const [before, after] = [part.slice(0, cut), part.slice(cut + 2)];
  if (isPlace(after)) return [...apart(before), after];
  const last = part.lastIndexOf(', ');
  const end = part.slice(last + 2);
  if (last !== cut && isPlace(end)) return [...apart(part.slice(0, last)), end];
  if (looksLikeTitle(before) !== looksLikeTitle(after) && !/^(?:inc|llc|ltd|gmbh|co)\b/i.test(after))
    return [before, ...apart(after)];
  return [part];
}

/** "Rechenhaus AG, Halle": what stands behind a legal form and a comma is where, whether the place is known or not. */
const SEATED =
  /^(.*(?<!\p{L})(?:gmbh|ag|kg|se|e\.?v\.?|ug|inc|llc|ltd|limited|corp|plc|s\.?a\.?s?|sarl|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v)\.?), (\p{Lu}[\p{L}.'’ ()-]{1,40})$/iu;

/** What the parts of an entry's head are: title, company and place by their words; `prior` decides where words do not. */
export function rolesOf(lines: readonly string[], prior: 'title' | 'company'): Roles {
  const all = partsOf(lines)
    .flatMap(apart)
    .filter((part) => part.trim() !== '' && !isTerm(part));
  const parts = all.map((part) => SEATED.exec(part)?.[1] ?? part);
  const place =
    parts.find(isPlace) ?? all.map((part) => SEATED.exec(part)?.[2]).find((seat) => seat !== undefined) ?? null;
  const named = parts.filter((part) => part !== place && !isPlace(part) && !isAddress(part));
  const titles = named.filter(looksLikeTitle);
  const sure = titles.find((part) => !looksLikeCompany(part)) ?? titles[0];
  const others = named.filter((part) => part !== sure);
  if (sure !== undefined) {
    const company = others.find(looksLikeCompany) ?? others[0] ?? null;
    const first = company === null ? null : named.indexOf(sure) < named.indexOf(company) ? 'title' : 'company';
    return { title: sure, company, place, rest: others.filter((part) => part !== company), first };
  }
  const [one = null, two = null, ...rest] = named;
  const firm = named.find(looksLikeCompany);
  if (firm !== undefined && named.length > 1) {
    const title = named.find((part) => part !== firm) ?? null;
    return { title, company: firm, place, rest: named.filter((part) => part !== firm && part !== title), first: null };
  }
  if (two === null)
    return {
      title: prior === 'title' && firm === undefined ? one : null,
      company: prior === 'title' && firm === undefined ? null : one,
      place,
      rest,
      first: null,
    };
  return prior === 'title'
    ? { title: one, company: two, place, rest, first: null }
    : { title: two, company: one, place, rest, first: null };
}

export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(text.trim());
