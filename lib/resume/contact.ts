import { sectionNamed } from './headings';
import type { Line } from './lines';
import { isPlace } from './places';
import { looksLikeTitle } from './roles';
import type { Section } from './sections';

export interface Contact {
  readonly name: string | null;
  readonly headline: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly links: readonly string[];
  /** Lines of the head that say what the person is: the summary of a résumé without such a heading. */
  readonly prose: readonly string[];
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const PHONE = /(?<![\p{L}\p{N}/.@-])(?:\(?\+|\(|0)?\(?\+?\d[\d\s().\u2011/–-]{6,22}\d(?![\p{L}\p{N}@])/u;
const WEB =
  /(?:https?:\/\/|www\.)[^\s|,;<>()]{3,300}|(?<![\p{L}\p{N}@.+_-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|io|dev|me|de|at|ch|fr|es|it|eu|uk|co|app|ai|in|info|tech|design|games|us|ca|nl|pl|pt|br|xyz|page|site|blog|cv|cn|jp)(?:\/[^\s|,;<>()]{0,300})?(?![\p{L}\p{N}@])/giu;
const LABEL =
  /^(?:e-?mail|mail|phone|tel(?:efon|éfono|ephone|\.)?|mobile|mobil|cell|handy|address|adresse|anschrift|location|wohnort|ort|city|dirección|indirizzo|ubicación|website|web|portfolio|linkedin|github|gitlab|name|nombre|nom|nome)\s*[:.]\s*/iu;
const PLACE_LABEL =
  /^(?:address|adresse|anschrift|location|wohnort|ort|city|dirección|indirizzo|ubicación)\s*:\s*(.{3,90})$/iu;
const NAME_LABEL = /^(?:name|nombre|nom|nome)\s*:\s*(.{3,80})$/iu;

/** The pieces of a line of contact details. */
const piecesOf = (text: string) =>
  text
    .split(/\t+|\s[|·•‧∙●▪⋅–—]\s|\s*\|\s*| {3,}/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const withProtocol = (address: string) => {
  const bare = address.replace(/[.,;:)]+$/, '');
  return /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
};

/** Addresses with their protocol that a text names, without mail addresses. */
export const linksIn = (text: string): string[] =>
  [...text.replace(new RegExp(EMAIL, 'gu'), ' ').matchAll(WEB)].map(([address]) => withProtocol(address));

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:van|von|de|del|der|den|di|da|dos|la|le|zu|bin|al|el|y|e)|\p{Lu}\.)$/u;
const TITLES = /^(?:dr|prof|mr|mrs|ms|herr|frau|dipl\.?-?ing|m\.? ?sc|b\.? ?sc|ph\.?d)\.?$/i;

function isName(text: string): boolean {
  const words = text
    .replace(/,.*$/, '')
    .replace(/["“”„()]/g, '')
    .split(/\s+/);
  if (words.length < 2 || words.length > 6 || text.length > 60 || /[\d@:/|]/.test(text)) return false;
  if (sectionNamed(text) !== undefined || isPlace(text)) return false;
  return words.every((word) => NAME_WORD.test(word) || TITLES.test(word));
}

const inCase = (name: string) =>
  name === name.toUpperCase() && /\p{Lu}{3}/u.test(name)
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;

/** Lines that may introduce the person: the heads of the columns, then the part with the contact details. */
function headLines(sections: readonly Section[]): Line[] {
  const heads = sections.filter(({ kind }) => kind === 'head').flatMap(({ lines }) => lines);
  return [...heads, ...sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines)];
}

/** A name that is set over two lines: both as one text. */
function overTwoLines(line: Line, next: Line | undefined): string | undefined {
  if (next === undefined || isName(line.text.trim())) return undefined;
  if (line.size < 1.2 || Math.abs(line.size - next.size) > 0.02) return undefined;
  const whole = `${line.text.trim()} ${next.text.trim()}`;
  return isName(whole) && !looksLikeTitle(whole) ? whole : undefined;
}

function nameAmong(lines: readonly Line[]): { readonly text: string; readonly at: number } | undefined {
  const labelled = lines.findIndex(({ text }) => NAME_LABEL.test(text));
  if (labelled >= 0) return { text: NAME_LABEL.exec(lines[labelled]?.text ?? '')?.[1] ?? '', at: labelled };
  const broken = lines.findIndex((line, at) => overTwoLines(line, lines[at + 1]) !== undefined);
  const [one, two] = [lines[broken], lines[broken + 1]];
  if (one !== undefined) return { text: overTwoLines(one, two) ?? '', at: broken + 1 };
  const bySize = lines
    .map((line, at) => ({ line, at, text: (piecesOf(line.text)[0] ?? '').replace(/^[#*\s]+|[*\s]+$/g, '') }))
    .filter(({ text }) => isName(text) && !(looksLikeTitle(text) && text.split(' ').length > 1))
    .sort((a, b) => b.line.size - a.line.size || a.at - b.at);
  const [best] = bySize;
  return best && { text: best.text, at: best.at };
}

const isContactPiece = (piece: string) =>
  EMAIL.test(piece) ||
  new RegExp(WEB.source, 'iu').test(piece) ||
  (PHONE.test(piece) && !/\p{L}{4}/u.test(piece)) ||
  isPlace(piece) ||
  LABEL.test(piece);

const isProse = (text: string) =>
  !EMAIL.test(text) && (text.length > 100 || (text.split(/\s+/).length > 9 && /[.!]$/.test(text)));

/** The line below the name that says what the person is. */
function headlineAmong(lines: readonly Line[], nameAt: number, name: string): string | null {
  const beside = piecesOf(lines[nameAt]?.text ?? '').slice(1);
  const below = lines.slice(nameAt + 1, nameAt + 4);
  const wrapped = below.map(({ text }) => text);
  for (const text of [...beside, ...wrapped]) {
    const own = text.replace(/^[#*_\s]+|[*_\s]+$/g, '');
    if (own === name || isProse(own) || sectionNamed(own) !== undefined || own.length > 160) continue;
    if (own.includes('\t') && piecesOf(own).some(isContactPiece)) continue;
    if (piecesOf(own).some(isContactPiece) || /\d{3}/.test(own) || own.split(/\s+/).length > 16) continue;
    if (/\p{L}{2}/u.test(own)) return own.replaceAll('\t', ' ');
  }
  return null;
}

function phoneIn(text: string): string | undefined {
  const found = PHONE.exec(text.replace(new RegExp(EMAIL, 'gu'), ' '))?.[0];
  const digits = found?.replace(/\D/g, '') ?? '';
  if (found === undefined || digits.length < 7 || digits.length > 15) return undefined;
  // Two years, or a day, are no telephone.
  return /^\s*(?:19|20)\d{2}\s*[-–/.]\s*(?:19|20)?\d{2}/.test(found) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(found.trim())
    ? undefined
    : found.trim();
}

function locationAmong(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const labelled = PLACE_LABEL.exec(text)?.[1];
    if (labelled !== undefined) return labelled.trim();
  }
  const pieces = lines.flatMap(({ text }) => piecesOf(text)).map((piece) => piece.replace(LABEL, ''));
  const found = pieces.find(isPlace);
  if (found !== undefined) return found;
  // "Berlin, +49 …, mail": the first part before a comma of a line of contact details.
  const mixed = lines.find(({ text }) => EMAIL.test(text) || phoneIn(text) !== undefined);
  return (
    mixed?.text
      .split(/,\s|\t/)
      .find((part) => isPlace(part.trim()))
      ?.trim() ?? null
  );
}

/** Who the résumé is of, and how to reach them. */
export function contactOf(sections: readonly Section[], all: readonly Line[]): Contact {
  const lines = headLines(sections);
  const texts = lines.map(({ text }) => text);
  const name =
    nameAmong(sections.filter(({ kind }) => kind === 'head').flatMap((section) => section.lines)) ?? nameAmong(lines);
  const email =
    EMAIL.exec([...texts, ...all.map(({ text }) => text)].find((text) => EMAIL.test(text)) ?? '')?.[0] ?? null;
  const phones = texts.flatMap((text) => piecesOf(text).map(phoneIn)).filter((phone) => phone !== undefined);
  const targets = lines.flatMap((line) => line.links);
  const web = targets.filter((target) => /^https?:/i.test(target));
  // "itch.io" as the name of a link to somebody's page there is no address of theirs.
  const hosts = new Set(web.filter((target) => URL.canParse(target)).map((target) => new URL(target).host));
  const named = texts
    .flatMap(linksIn)
    .filter((link) => !URL.canParse(link) || new URL(link).pathname !== '/' || !hosts.has(new URL(link).host));
  const links = [...web, ...named];
  return {
    name: name === undefined ? null : inCase(name.text),
    headline: name === undefined ? null : headlineAmong(lines, name.at, name.text),
    email: email ?? targets.find((target) => target.startsWith('mailto:'))?.slice(7) ?? null,
    phone: phones[0] ?? null,
    location: locationAmong(lines.filter(({ text }) => !isProse(text))),
    links: uniqueLinks(links),
    prose: texts.filter(isProse),
  };
}

function uniqueLinks(links: readonly string[]): string[] {
  const nameOf = (link: string) => link.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
  return links.filter((link, at) => links.findIndex((other) => nameOf(other) === nameOf(link)) === at).slice(0, 50);
}
