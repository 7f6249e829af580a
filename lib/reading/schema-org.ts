import { isNode, isType, type Json, jsonLdNodes, list, type Node, own } from './json-ld';
import { decode, fold, oneLine } from './text';
import type { RawField } from './types';

/** What structured data says of the page's one posting. */
export interface Structured {
  readonly fields: Readonly<Partial<Record<RawField, string>>>;
  readonly via: string;
  /** Its own address or identifier, to tell several postings of a page apart. */
  readonly marks: readonly string[];
}

const POSTING = /(?:^|[/#:])JobPosting$/i;
const MAX_PLACES = 100;

type Resolve = (value: Json) => Json;

/** A text or number, decoded when it was escaped twice; a node's `name` or `@value`. */
function say(value: Json): string {
  const first = list(value)[0];
  if (typeof first === 'number') return String(first);
  if (typeof first === 'string') return oneLine(decode(first));
  return isNode(first) ? say(own(first, 'name') ?? own(first, '@value') ?? own(first, 'value')) : '';
}

const sayAll = (value: Json, sayOne = say): string =>
  [...new Set(list(value).slice(0, MAX_PLACES).map(sayOne))].filter(Boolean).join('\n');

/** An address on one line: town, region, country, each once. */
function addressOf(value: Json): string {
  const address = list(value)[0];
  if (!isNode(address)) return say(address);
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const part = say(own(address, key)).replace(/[\s,]+$/, '');
    if (part && !parts.some((earlier) => ` ${fold(earlier)} `.includes(` ${fold(part)} `))) parts.push(part);
  }
  return parts.join(', ') || say(own(address, 'streetAddress'));
}

/** Places, one a line. Where several places repeat one address, their names tell them apart. */
function placesOf(value: Json, company: string, resolve: Resolve): string {
  const places = list(value).slice(0, MAX_PLACES).map(resolve);
  const addresses = places.map((place) => addressOf(own(place, 'address') ?? (isNode(place) ? null : place)));
  const named = places.map((place) => (isNode(place) ? say(own(place, 'name')) : ''));
  const same = places.length > 1 && new Set(addresses).size === 1 && new Set(named).size > 1;
  const chosen = addresses.map((address, i) => {
    const name = named[i] ?? '';
    return (same && name) || address || (fold(name) === fold(company) ? '' : name);
  });
  return [...new Set(chosen)].filter(Boolean).join('\n');
}

/** `EUR 80000 – 95000 / YEAR`, or the bare text of a page that writes pay as text. */
function salaryOf(value: Json): string {
  const salary = list(value)[0];
  if (!isNode(salary)) return say(salary);
  const inner = list(own(salary, 'value'))[0];
  const get = (key: string) => say(own(inner, key)) || say(own(salary, key));
  const amounts = [get('minValue'), get('maxValue')].filter((amount) => /[1-9]/.test(amount));
  const amount = [...new Set(amounts)].join(' – ') || (isNode(inner) ? say(own(inner, 'value')) : say(inner));
  if (!/[1-9]/.test(amount)) return '';
  const unit = get('unitText') || get('unitCode');
  return oneLine(`${say(own(salary, 'currency')) || get('currency')} ${amount}${unit && ` / ${unit}`}`);
}

/** Escaped once too often: tags only as entities. */
const isEscaped = (text: string) => text.includes('&lt;') && !/<[a-z]/i.test(text);

const longText = (value: Json): string => {
  const text = list(value)
    .filter((part) => typeof part === 'string')
    .join('\n')
    .replace(/&amp;#x([ad]);/gi, '&#x$1;');
  const once = isEscaped(text) ? decode(text) : text;
  return once.replace(/\\r?\\n|\\n/g, '\n').trim();
};

/** The description, with the parts that some pages keep apart. */
function descriptionOf(node: Node): string {
  let text = longText(own(node, 'description'));
  const seen = fold(text);
  for (const key of ['responsibilities', 'qualifications', 'experienceRequirements', 'educationRequirements']) {
    const part = longText(own(node, key));
    const start = fold(part).slice(0, 60);
    if (part.length > 80 && !seen.includes(start)) text += `\n<p>${part}</p>`;
  }
  return text;
}

/** 1970 and 9999 stand for "no date". */
const dateOf = (value: Json): string => say(value).replace(/^(?:1970|0001|9999).*/, '');

/** One JobPosting node in the terms of a reading. `resolve` follows a reference to another node. */
export function postingOf(node: Node, via: string, resolve: Resolve = (value) => value): Structured {
  const get = (key: string) => own(node, key);
  const organisation = resolve(list(get('hiringOrganization'))[0]);
  const company = say(isNode(organisation) ? own(organisation, 'name') : organisation);
  const identifier = list(get('identifier'))[0];
  const workplace = sayAll(get('jobLocationType'));
  const candidates = sayAll(get('applicantLocationRequirements'));
  const places = placesOf(get('jobLocation'), company, resolve);
  // Remote "in" the employer's own address: that is where the employer sits, not where one may work.
  const isSeat = workplace && places && places === addressOf(own(organisation, 'address'));
  return {
    via,
    marks: [say(get('url')), say(isNode(identifier) ? own(identifier, 'value') : identifier), say(get('@id'))],
    fields: {
      title: say(get('title')) || say(get('name')),
      company,
      location: isSeat ? candidates : places || candidates,
      workplace,
      employmentType: sayAll(get('employmentType')),
      salary: salaryOf(get('baseSalary')),
      datePosted: dateOf(get('datePosted')),
      validThrough: dateOf(get('validThrough')),
      descriptionHtml: descriptionOf(node),
    },
  };
}

/** The postings in the page's JSON-LD. */
export function jsonLdPostings(document: Document): readonly Structured[] {
  const { nodes, byId } = jsonLdNodes(document);
  const resolve: Resolve = (value) => {
    const id = own(value, '@id');
    return (typeof id === 'string' && byId.get(id)) || value;
  };
  return nodes.filter((node) => isType(node, POSTING)).map((node) => postingOf(node, 'json-ld', resolve));
}
