/**
 * Every word that a person reads, in the language of their browser.
 *
 * One catalogue for each noun on the screen and each language: `en/<noun>.json` and `de/<noun>.json`, both named in their `index.ts`.
 * `t('application:moveTo', { stage })` reads the entry `moveTo` of `application.json`; `{{stage}}` stands for a value, and an entry
 * with a number has one form for each plural of the language (`days_one`, `days_other`, chosen by `{ count }`). A part that is more
 * than text is marked by a tag, `<link>…</link>`, and drawn by the component `Rich`. A test compares the catalogues: same entries,
 * same values, none unused.
 */
import { createInstance, type TFunction } from 'i18next';
import { de } from './de';
import { en } from './en';
import { pseudo } from './pseudo';

/** English, German, and English in disguise, which shows what was never put into a catalogue (`en-XA`, as browsers name it). */
const CATALOGUES = { en: () => en, de: () => de, 'en-XA': () => pseudo(en) };

/** The catalogue that serves a language tag best; English where there is none. */
export function catalogueFor(tag: string): keyof typeof CATALOGUES {
  if (tag === 'en-XA') return tag;
  return tag.toLowerCase().split('-')[0] === 'de' ? 'de' : 'en';
}

type Nouns = readonly (keyof typeof en)[];

/** What says everything in this language. */
export function wordsIn(tag: string): TFunction<Nouns> {
  const words = createInstance();
  const lng = catalogueFor(tag);
  void words.init({
    lng,
    fallbackLng: false,
    resources: { [lng]: CATALOGUES[lng]() },
    ns: Object.keys(en),
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words.t as TFunction<Nouns>;
}

/** The browser's own language; English in a script without one. */
export const language: string = globalThis.navigator?.language ?? 'en';

export const t: TFunction<Nouns> = wordsIn(language);
