/** Names of months as résumés write them, whole and shortened, in the order of the year. */
const NAMES: readonly string[] = [
  // English, German, French, Spanish, Italian, Portuguese, Dutch, Polish
  'january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń',
  'february feb februar febr feber février fevrier févr fevr fév febrero febbraio fevereiro fev februari lutego luty',
  'march mar mär märz mrz mars marzo março marco mrt maart marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecień',
  'may mai mayo maggio mag maio mei maja maj',
  'june jun juni juin junio giugno giu junho czerwca czerwiec',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec',
  'august aug août aout agosto ago agosto augustus sierpnia sierpień',
  'september sept sep septembre septiembre settembre set setembro września wrzesień',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** 1 … 12, undefined for a word that names no month. */
export const monthNamed = (word: string): number | undefined => BY_NAME.get(word.toLowerCase());

/** Part of a regular expression: any month's name, the longest first. */
export const MONTH_NAME: string = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
