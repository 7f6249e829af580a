import { fold } from './plain';

/** Words that a language uses in every other sentence and its neighbours do not, folded. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with you your for our will are have',
  de: 'und der die das mit fur wir sie ist ein eine zu auf',
  fr: 'et les des vous nous pour dans une est avec sur votre',
  es: 'y los las el del para con una por se tu nuestro',
  it: 'e il di che per con una gli della nel sono alla',
  pt: 'e os as para com uma do da em voce nao ao',
  nl: 'en het een van je voor met wij zijn dat onze op',
  da: 'og det vi til af er en med du dig som pa',
  sv: 'och att det vi som for ar du med av till pa',
  no: 'og det vi til av er en med du deg som pa',
  cs: 'a se na pro jsme nebo s v ve je jako prace',
  pl: 'i w z na do sie oraz dla jest praca od lub',
};
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);
const SAMPLE = 6_000;
const FEWEST_WORDS = 40;

/** The language of a text by its most frequent words; null for a short text or one between two languages. */
function guess(text: string): string | null {
  const words = fold(text.slice(0, SAMPLE)).split(/[^\p{L}]+/u);
  if (words.length < FEWEST_WORDS) return null;
  const shares = SETS.map(([language, set]) => ({
    language,
    share: words.filter((word) => set.has(word)).length / words.length,
  }));
  const [first, second] = shares.toSorted((a, b) => b.share - a.share);
  if (!first || !second || first.share < 0.12 || first.share < second.share * 1.15) return null;
  return first.language;
}

/** BCP 47 tag of the posting: what the page states, in its usual form, else a guess from the text; null when neither is sure. */
export function readLanguage(stated: string | null, description: string | null): string | null {
  const tag = (stated ?? '').trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // Well-formed but no tag, as "de-de-de": the text decides.
    }
  }
  return description === null ? null : guess(description);
}
