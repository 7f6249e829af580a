import type { Resume, ResumeProject } from '../domain/resume';
import { linksIn } from './contact';
import { dateOf, periodIn } from './dates';
import { entriesOf } from './entries';
import type { Line } from './lines';

const LANGUAGES =
  'english german french spanish italian portuguese dutch polish russian ukrainian czech slovak hungarian romanian bulgarian greek turkish arabic hebrew persian farsi hindi urdu bengali tamil telugu marathi gujarati punjabi mandarin chinese cantonese japanese korean vietnamese thai indonesian malay tagalog filipino swahili swedish norwegian danish finnish icelandic estonian latvian lithuanian croatian serbian bosnian slovenian macedonian albanian catalan basque galician irish welsh latin esperanto afrikaans georgian armenian azerbaijani kazakh ' +
  'englisch deutsch französisch spanisch italienisch portugiesisch niederländisch polnisch russisch ukrainisch tschechisch slowakisch ungarisch rumänisch bulgarisch griechisch türkisch arabisch hebräisch persisch chinesisch japanisch koreanisch vietnamesisch schwedisch norwegisch dänisch finnisch kroatisch serbisch latein katalanisch ' +
  'anglais allemand français espagnol italien portugais néerlandais polonais russe chinois japonais arabe turc ' +
  'inglés alemán francés español castellano italiano portugués neerlandés polaco ruso chino japonés árabe catalán gallego euskera ' +
  'inglese tedesco francese spagnolo portoghese russo cinese giapponese arabo ' +
  'inglês alemão francês espanhol português russo mandarim japonês ' +
  'engels duits frans spaans italiaans nederlands pools angielski niemiecki francuski polski hiszpański';
const KNOWN: ReadonlySet<string> = new Set(LANGUAGES.split(' '));
const LEVEL =
  /(?<!\p{L})(?:native|mother tongue|first language|bilingual|fluent|proficient|professional|full professional|working proficiency|limited|elementary|conversational|intermediate|advanced|basic|beginner|good|very good|excellent|[abc][12](?:[+-]|\s*[-–/]\s*[abc][12])?|muttersprache|muttersprachler(?:in)?|fließend|verhandlungssicher|sehr gut|gut|gute kenntnisse|grundkenntnisse|konversationssicher|langue maternelle|maternelle|courant|bilingue|intermédiaire|avancé|notions|débutant|scolaire|nativ[oa]|lengua materna|fluido|avanzado|intermedio|básico|alto|medio|bajo|madrelingua|fluente|avanzato|intermedio|base|avançado|intermediário|moedertaal|vloeiend)(?!\p{L})/iu;

const isLanguage = (text: string) => text.split(/[\s/]+/).some((word) => KNOWN.has(word.toLowerCase()));

const LANGUAGE_LABEL =
  /^(?:sprachen|sprachkenntnisse|languages|spoken languages|langues|idiomas|lingue|talen)\s*[:\t]\s*(?=\p{L})/iu;

/** Of lines under another heading those that name languages by a label of their own: "Languages: English, German". */
export const labelledLanguages = (lines: readonly Line[]): Line[] =>
  lines
    .filter(({ text }) => LANGUAGE_LABEL.test(text))
    .map((line) => ({ ...line, text: line.text.replace(LANGUAGE_LABEL, '') }))
    .filter(({ text }) => isLanguage(text.split(/[,;(]/, 1)[0] ?? ''));

/** Of lines under a heading for languages those that list something else by a label of their own: "IT: SQL, Python". */
export const otherLists = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text }) => {
    const label = /^([^\t:]{2,30})[\t:]\s*[^,;]+[,;]/u.exec(text)?.[1];
    return label !== undefined && !isLanguage(label) && !LEVEL.test(label) && !LANGUAGE_LABEL.test(text);
  });

/** Languages with their levels, in any arrangement: "English (fluent), German – C1", a level below its language, columns of both. */
export function languagesIn(lines: readonly Line[]): Resume['languages'] {
  const found: { language: string; level: string | null }[] = [];
  const add = (language: string, level: string | null) => {
    if (!found.some((one) => one.language.toLowerCase() === language.toLowerCase())) found.push({ language, level });
  };
  let waiting: { language: string; level: string | null }[] = [];
  for (const { text } of lines) {
    const parts = text.split(/\t+|[,;|•·](?![^(]*\))|\s+(?:and|und|et|y|e)\s+(?=\p{Lu})/u).map((part) => part.trim());
    let opened: typeof waiting = [];
    for (const part of parts.filter((one) => one !== '')) {
      if (part.length > 80) continue;
      const words = /^([\p{L}\p{M}' /-]+?)\s*(?:[:(–—-]+\s*|\s{2,})(.*?)\)?$/u.exec(part);
      const first = words?.[1] ?? part;
      if (words?.[2] && isLanguage(first)) add(first, words[2].trim() || null);
      else if (isLanguage(part) && LEVEL.test(part) && part.split(' ').length > 1) {
        const language = part.split(/\s+/).find((word) => KNOWN.has(word.toLowerCase().replace(/\W+$/u, ''))) ?? part;
        add(
          language,
          part
            .replace(language, '')
            .replace(/\bin\b|[():–-]/g, ' ')
            .replace(/\s+/g, ' ')
            .trim() || null,
        );
      } else if (isLanguage(part)) {
        opened = [...opened, { language: part, level: null }];
        add(part, null);
      } else if (LEVEL.test(part)) {
        const [first, ...rest] = waiting.length > 0 ? waiting : opened;
        if (first !== undefined) {
          const at = found.findIndex(({ language }) => language === first.language);
          if (at >= 0) found[at] = { language: first.language, level: part };
        }
        if (waiting.length > 0) waiting = rest;
        else opened = rest;
      }
    }
    if (opened.length > 0) waiting = opened;
  }
  return found.slice(0, 60);
}

/** Certificates by their names: the first line of each, without its date and who gave it. */
export function certificationsIn(lines: readonly Line[]): string[] {
  const strong = lines.some((line) => line.strong) && lines.some((line) => !line.strong);
  const names = lines.flatMap((line, at): string[] => {
    const before = lines[at - 1];
    const opens = strong
      ? line.strong && periodIn(line.text)?.from !== 0
      : line.bullet || at === 0 || line.gap > 0.4 || lines.every(({ gap, bullet }) => gap <= 0.4 && !bullet);
    if (!opens || (strong && before?.strong && line.gap <= 0.2 && isDateOnly(line.text))) return [];
    const period = periodIn(line.text);
    const text = period === undefined ? line.text : line.text.slice(0, period.from) + line.text.slice(period.to);
    const name = (text.split('\t').find((part) => /\p{L}{2}/u.test(part)) ?? '').replace(
      /[\s,;:|·•–—([-]+$|^[\s,;:|·•–—)\]-]+/gu,
      '',
    );
    return name.length > 2 && name.length < 200 ? [name] : [];
  });
  return [...new Set(names)];
}

const isDateOnly = (text: string) => dateOf(text) !== null && text.length < 25;

/** Projects with their dates and what is told of them. */
export const projectsIn = (lines: readonly Line[]): ResumeProject[] =>
  entriesOf(lines).flatMap(({ head, body, start, end, links }) => {
    const parts = head
      .flatMap((text) => text.split('\t'))
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const [first, ...rest] = parts.filter((text) => !/^https?:/i.test(text));
    if (first === undefined) return [];
    const cut = /^(.{2,60}?)\s+\|\s+(.+)$/u.exec(first) ?? /^(.{2,60}?)(?:\s+[–—]\s+|:\s+)(.{40,})$/u.exec(first);
    const url =
      [...links.filter((link) => /^https?:/i.test(link)), ...linksIn([...head, ...body].join(' '))][0] ?? null;
    return [
      {
        name: (cut?.[1] ?? first).slice(0, 500),
        start,
        end,
        url,
        highlights: [...(cut?.[2] === undefined ? [] : [cut[2]]), ...rest, ...body],
      },
    ];
  });
